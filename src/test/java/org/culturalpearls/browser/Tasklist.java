package org.culturalpearls.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Camunda Tasklist as a person uses it: by what stands on the page. */
public class Tasklist implements Desk {

  private static final Locator.GetByTextOptions EXACT_TEXT =
      new Locator.GetByTextOptions().setExact(true);

  private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private static final Pattern LIST = Pattern.compile("/filter/[^/]+/list");

  /**
   * How much of what is typed one form may lose: a machine under load draws the fields anew later.
   * Where it loses more, a person's text would be lost as well.
   */
  private static final int FEW = 3;

  /** Long enough for a slow machine, short enough to look at what is in the way. */
  private static final Locator.ClickOptions SOON = new Locator.ClickOptions().setTimeout(15_000);

  private final Page page;
  private final Map<String, String> typed = new LinkedHashMap<>();
  private final List<String> lost = new ArrayList<>();
  private boolean isFresh;

  public Tasklist(Page page) {
    this.page = page;
    page.navigate("/camunda/app/tasklist/default/");
    page.waitForSelector(".tasks-list");
  }

  /** For a task that is there already: its list is not loaded again to open it. */
  static Tasklist fresh(Page page) {
    Tasklist tasklist = new Tasklist(page);
    tasklist.isFresh = true;
    return tasklist;
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

  /** Starts a process with <em>Start process</em> and opens its first task. */
  public Tasklist start(String process, String task) {
    page.locator(".start-process-action a").click();
    page.locator(".modal-dialog").getByText(process, EXACT_TEXT).click();
    page.locator(".modal-dialog .fjs-form").waitFor();
    submit(page.locator(".modal-footer").getByText("Start", EXACT_TEXT));
    // Its address would open it again.
    page.locator(".modal-dialog").waitFor(GONE);
    return open(task, "");
  }

  /** Opens the task and takes it, if it is its group's. */
  @Override
  public Tasklist open(String task, String caseKey) {
    typed.clear();
    lost.clear();
    if (!isFresh) {
      loadAgain();
    }
    isFresh = false;
    card(task, caseKey).first().click();
    form().locator(".fjs-container").waitFor();
    Locator claim = page.locator("[cam-tasklist-task-meta]").getByText("Claim", EXACT_TEXT);
    if (claim.count() > 0) {
      claim.first().click();
    }
    form().locator("button:has-text('Complete'):not([disabled])").waitFor();
    return this;
  }

  /** The list alone, by a click on its filter; where a task stands open, the whole page. */
  private void loadAgain() {
    if (form().locator(".fjs-container").count() > 0) {
      page.reload();
      return;
    }
    Locator chosen = page.locator(".task-filter.active");
    page.waitForResponse(answer -> LIST.matcher(answer.url()).find(), chosen::click).finished();
    settled();
  }

  @Override
  public Locator form() {
    return page.locator("[cam-tasklist-task]");
  }

  @Override
  public Tasklist choose(String answer) {
    form().locator(".fjs-form").getByText(orRequired(answer)).click();
    return settled();
  }

  @Override
  public Tasklist choose(String question, String answer) {
    field(question).getByText(answer, EXACT_TEXT).click();
    return settled();
  }

  @Override
  public Tasklist select(String label, String name) {
    Locator field =
        form()
            .locator(".fjs-form-field-select")
            .filter(new Locator.FilterOptions().setHasText(label));
    field.locator(".fjs-input-group").click();
    field
        .locator(".fjs-dropdownlist-item")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(name + "(?![0-9])")))
        .first()
        .click();
    return settled();
  }

  @Override
  public Tasklist type(String label, String text) {
    typed.put(label, text);
    return keep(label, text);
  }

  /** Types until the form has taken it. */
  private Tasklist keep(String label, String text) {
    Locator input = field(label).locator("textarea, input").first();
    input.fill(text);
    input.blur();
    settled();
    if (input.inputValue().equals(text)) {
      return this;
    }
    return keepLost(label, text);
  }

  private Tasklist keepLost(String label, String text) {
    lost.add(label);
    if (lost.size() > FEW) {
      throw new AssertionError("the form does not keep what is typed into it: " + lost);
    }
    return keep(label, text);
  }

  /** Types again what a form that was drawn anew has lost since, but for what it asks no more. */
  private void keepAll() {
    typed.forEach(
        (label, text) -> {
          Locator input = field(label).locator("textarea, input").first();
          if (input.count() > 0 && !input.inputValue().equals(text)) {
            keepLost(label, text);
          }
        });
  }

  /** Types it as day, month and year, as the calendar field of an English browser asks. */
  @Override
  public Tasklist date(String label, LocalDate date) {
    Locator input = field(label).locator("input").first();
    input.click();
    input.fill(date.format(DAY_MONTH_YEAR));
    input.press("Enter");
    return settled();
  }

  /**
   * The form takes a text when its field is left, then draws all fields anew; what is typed into
   * another one within those milliseconds is lost. People aren't that quick.
   */
  private Tasklist settled() {
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    return this;
  }

  /** The label of a box that has to be ticked ends in a star. */
  private static Pattern orRequired(String label) {
    String escaped = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    return Pattern.compile("^\\s*" + escaped + "\\s*\\*?\\s*$");
  }

  private Locator field(String label) {
    return form()
        .locator(".fjs-form-field")
        .filter(new Locator.FilterOptions().setHasText(label))
        .last();
  }

  /** Completes, and fails with the server's words when that is refused. */
  @Override
  public Tasklist complete() {
    keepAll();
    submit(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")));
    return this;
  }

  private void submit(Locator button) {
    Response answer =
        page.waitForResponse(
            response -> response.url().contains("/submit-form"), () -> press(button));
    if (!answer.ok()) {
      throw new AssertionError("refused with " + answer.status() + ": " + answer.text());
    }
  }

  /** Closes what Tasklist tells above the button, as people do, and says what it was. */
  private void press(Locator button) {
    try {
      button.click(SOON);
    } catch (TimeoutError covered) {
      Locator notices = page.locator("[notifications-panel]");
      String told = notices.innerText();
      lost.add("Tasklist says: " + told);
      if (lost.size() > FEW || notices.locator(".close:visible").count() == 0) {
        throw new AssertionError("can't be pressed: " + lost, covered);
      }
      notices.locator(".close:visible").first().click();
      press(button);
    }
  }

  /** In a tab of its own, so that the task stays open beside it. */
  @Override
  public PlanEditor planEditor() {
    Locator link = form().locator(".fjs-form a[href$='/plan']");
    var inNewTab = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
    return new PlanEditor(page.context().waitForPage(() -> link.click(inNewTab)));
  }

  /** Completes although the server will refuse, and returns what the box says. */
  public String refused() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete")).click();
    Locator box =
        page.locator(".alert-danger:visible, [notifications-panel] .alert:visible").first();
    box.waitFor();
    return box.innerText();
  }
}
