package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.culturalpearls.TestPassword;

/**
 * The portal as a person uses it who knows no address and reads what is written on the page: links,
 * buttons and fields are found by the label that is seen. Its pages count by themselves how often
 * the mouse is pressed; what is chosen from a list counts as two, one to open it and one to choose.
 * Typing is not counted, and going from field to field by the tabulator is typing.
 */
final class Clicks {

  /** Counts in the window's own store, which lasts from page to page. */
  private static final String COUNTING =
      """
      (() => {
        const count = by => sessionStorage.setItem('clicks', by + Number(sessionStorage.getItem('clicks')));
        addEventListener('pointerdown', event => { if (event.isTrusted) count(1); }, true);
        addEventListener('change', event => { if (event.target.matches('select')) count(2); }, true);
      })()""";

  private final Page page;

  private Clicks(Page page) {
    this.page = page;
  }

  /** Logs in by typing alone, so that the first click is the first after the login. */
  static Clicks loggedIn(Page page, String email) {
    page.addInitScript(COUNTING);
    page.navigate("/login");
    Clicks person = new Clicks(page);
    person.type("E-mail address", email).type("Password", TestPassword.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    assertThat(person.count()).isZero();
    return person;
  }

  Page page() {
    return page;
  }

  /** Presses the one link, button or summary that reads so. */
  Clicks press(String label) {
    pressed(label).click();
    return settled();
  }

  /** Presses the one that reads so in the innermost part of the page in which this text stands. */
  Clicks press(String part, String label) {
    part(part, label).locator(pressed(label)).click();
    return settled();
  }

  /** Chooses an answer, or ticks a box. */
  Clicks tick(String label) {
    page.locator("label:visible").getByText(label, exact()).click();
    return this;
  }

  Clicks select(String label, String option) {
    field(label).selectOption(new SelectOption().setLabel(option));
    return this;
  }

  Clicks type(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** How often the mouse was pressed since the login. */
  int count() {
    return ((Number) page.evaluate("Number(sessionStorage.getItem('clicks'))")).intValue();
  }

  /** How often the mouse is pressed while this is done. */
  int during(Runnable act) {
    int before = count();
    act.run();
    return count() - before;
  }

  private Locator part(String text, String label) {
    return page.locator("article:visible, li:visible, tr:visible, section:visible, .reason:visible")
        .filter(new Locator.FilterOptions().setHasText(text))
        .filter(new Locator.FilterOptions().setHas(pressed(label)))
        .last();
  }

  /** What only screen readers say after the label does not count as read. */
  private Locator pressed(String label) {
    Locator all = page.locator("a:visible, button:visible, summary:visible");
    Locator more =
        all.filter(new Locator.FilterOptions().setHas(page.locator(".hidden-visually")))
            .filter(reads(label, "[\\s:]"));
    return all.filter(reads(label, "$")).or(more);
  }

  private static Locator.FilterOptions reads(String label, String end) {
    return new Locator.FilterOptions()
        .setHasText(Pattern.compile("^\\s*" + plain(label) + "\\s*" + end));
  }

  /** Signs that mean something in a pattern match as any sign. */
  private static String plain(String label) {
    return label.replaceAll("[^\\w\\s]", ".");
  }

  private Locator field(String label) {
    return page.getByLabel(Pattern.compile("^\\s*" + plain(label) + "(\\s*\\(optional\\))?\\s*$"))
        .locator("visible=true");
  }

  private Clicks settled() {
    page.waitForLoadState();
    return this;
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
