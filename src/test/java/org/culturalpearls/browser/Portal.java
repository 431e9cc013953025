package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.culturalpearls.TestPassword;

/** The portal as a person uses it who has a keyboard and no mouse. */
class Portal implements Desk {

  private static final Locator.GetByTextOptions EXACT =
      new Locator.GetByTextOptions().setExact(true);

  private final Page page;
  private final Keyboard keyboard;

  Portal(Page page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  /** Logs in with the keyboard, too. */
  static Portal loggedIn(Page page, String email) {
    page.navigate("/login");
    Portal portal = new Portal(page);
    portal.keyboard.type(page.locator("#email"), email);
    portal.keyboard.type(page.locator("#password"), TestPassword.PASSWORD);
    portal.keyboard.enter(page.locator("main form button[type=submit]"));
    return portal;
  }

  Page page() {
    return page;
  }

  @Override
  public Portal open(String task, String caseKey) {
    page.navigate("/tasks");
    Locator card =
        page.locator("li.card")
            .filter(new Locator.FilterOptions().setHasText(task))
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile(caseKey + "\\b")));
    while (card.count() == 0) {
      keyboard.enter(page.locator(".pager a[rel=next]"));
    }
    keyboard.enter(card.first().locator("a"));
    assertThat(page.locator("h1")).containsText(task);
    return this;
  }

  @Override
  public Locator form() {
    return page.locator("main");
  }

  @Override
  public Portal choose(String answer) {
    keyboard.choose(answer(page.locator("main form.page-form"), answer));
    return this;
  }

  @Override
  public Portal choose(String question, String answer) {
    keyboard.choose(answer(field(question), answer));
    return this;
  }

  @Override
  public Portal select(String label, String name) {
    keyboard.select(field(label).locator("select"), name);
    return this;
  }

  @Override
  public Portal type(String label, String text) {
    keyboard.type(field(label).locator("textarea, input"), text);
    return this;
  }

  @Override
  public Portal date(String label, LocalDate date) {
    keyboard.date(field(label).locator("input"), date);
    return this;
  }

  @Override
  public Portal complete() {
    send();
    assertThat(page.locator(".notice[role=status] h2")).containsText("Done: ");
    return this;
  }

  /** Fills in one of the steps that were agreed at a meeting. */
  Portal step(int number, String what, String who, LocalDate by) {
    keyboard.type(page.locator("#step" + number), what);
    keyboard.select(page.locator("#who" + number), who);
    keyboard.date(page.locator("#by" + number), by);
    return this;
  }

  /** Sends the page's form with its first button. */
  Portal send() {
    keyboard.enter(page.locator("main form.page-form .buttons button").first());
    return this;
  }

  Portal follow(String linkText) {
    keyboard.enter(page.locator("main").getByText(linkText, EXACT));
    return this;
  }

  @Override
  public PlanEditor planEditor() {
    keyboard.enter(page.locator("main form a[href$='/plan']"));
    return new PlanEditor(page);
  }

  private Locator field(String label) {
    return page.locator("main form.page-form .field:visible")
        .filter(new Locator.FilterOptions().setHasText(label));
  }

  private static Locator answer(Locator within, String label) {
    String id = within.locator("label").getByText(label, EXACT).getAttribute("for");
    return within.locator("[id='" + id + "']");
  }
}
