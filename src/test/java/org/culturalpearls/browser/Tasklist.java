package org.culturalpearls.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda Tasklist as a person uses it: by what stands on the page. */
public class Tasklist {

  private static final Locator.GetByTextOptions EXACT_TEXT =
      new Locator.GetByTextOptions().setExact(true);

  private final Page page;

  public Tasklist(Page page) {
    this.page = page;
    page.navigate("/camunda/app/tasklist/default/");
    page.waitForSelector(".tasks-list");
  }

  public Page page() {
    return page;
  }

  public Tasklist filter(String name) {
    page.locator(".task-filters").getByText(name, EXACT_TEXT).click();
    return this;
  }

  /** Cards of the list, each with name, town and case key. */
  public Locator cards() {
    return page.locator(".tasks-list li.task");
  }

  public Locator card(String task, String caseKey) {
    return cards()
        .filter(new Locator.FilterOptions().setHasText(task))
        .filter(new Locator.FilterOptions().setHasText(caseKey));
  }

  /** Opens the task and takes it, if it is its group's. */
  public Tasklist open(String task, String caseKey) {
    page.reload();
    card(task, caseKey).first().click();
    form().locator(".fjs-container").waitFor();
    Locator claim = page.locator("[cam-tasklist-task-meta]").getByText("Claim", EXACT_TEXT);
    if (claim.count() > 0) {
      claim.first().click();
    }
    form().locator("button:has-text('Complete'):not([disabled])").waitFor();
    return this;
  }

  public Locator form() {
    return page.locator("[cam-tasklist-task]");
  }

  /** Chooses one of the answers that are shown with buttons or boxes. */
  public Tasklist choose(String answer) {
    form().locator(".fjs-form").getByText(answer, EXACT_TEXT).click();
    return this;
  }

  /** Chooses the answer to one of several questions with the same answers. */
  public Tasklist choose(String question, String answer) {
    field(question).getByText(answer, EXACT_TEXT).click();
    return this;
  }

  /** Chooses in a list that opens, by the beginning of what stands there. */
  public Tasklist select(String label, String begin) {
    Locator field =
        form()
            .locator(".fjs-form-field-select")
            .filter(new Locator.FilterOptions().setHasText(label));
    field.locator(".fjs-input-group").click();
    field
        .locator(".fjs-dropdownlist-item")
        .filter(new Locator.FilterOptions().setHasText(begin))
        .first()
        .click();
    return this;
  }

  public Tasklist type(String label, String text) {
    field(label).locator("textarea, input").first().fill(text);
    return this;
  }

  /** Types a date as day, month and year, as the calendar field of an English browser asks. */
  public Tasklist date(String label, String ddmmyyyy) {
    Locator input = field(label).locator("input").first();
    input.click();
    input.fill(ddmmyyyy);
    input.press("Enter");
    return this;
  }

  private Locator field(String label) {
    return form()
        .locator(".fjs-form-field")
        .filter(new Locator.FilterOptions().setHasText(label))
        .last();
  }

  /** Completes and waits until the task is gone. */
  public Tasklist complete() {
    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"));
    page.waitForResponse(
        response -> response.url().contains("/submit-form") && response.status() < 300,
        button::click);
    return this;
  }

  /** Completes although the server will refuse, and returns what the box says. */
  public String refused() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
    Locator box = page.locator(".alert-danger, [notifications-panel] .alert").first();
    box.waitFor();
    return box.innerText();
  }
}
