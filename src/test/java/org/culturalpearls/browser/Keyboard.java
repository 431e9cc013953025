package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.BooleanSupplier;

/** A person who reaches and does everything on a page with the keyboard alone. */
class Keyboard {

  private static final int LONGEST_WAY = 300;
  private static final String IS_FOCUSED = "e => e === document.activeElement";

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("ddMMyyyy");
  private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMddyyyy");

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes with the tab key to this element, of which there must be one. */
  void to(Locator target) {
    target.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    pressUntil("Tab", () -> isFocused(target), target);
  }

  /** Follows a link or presses a button, and waits for the page that comes. */
  void enter(Locator target) {
    to(target);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  void type(Locator input, String text) {
    to(input);
    page.keyboard().press("Control+A");
    page.keyboard().insertText(text);
  }

  /** Types into the parts of a date field, whose order is the browser's own, not the page's. */
  void date(Locator input, LocalDate date) {
    to(input);
    page.keyboard().type(date.format(DAY_FIRST));
    if (!input.inputValue().equals(date.toString())) {
      backToTheFirstPart();
      page.keyboard().type(date.format(MONTH_FIRST));
    }
    assertThat(input).hasValue(date.toString());
  }

  private void backToTheFirstPart() {
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
  }

  /** Ticks a box, or goes through the answers of a question to this one. */
  void choose(Locator input) {
    if ("checkbox".equals(input.getAttribute("type"))) {
      to(input);
    } else {
      Locator group = input.locator("xpath=ancestor::fieldset[1]").locator("input");
      pressUntil("Tab", () -> isAmong(group), input);
      pressUntil("ArrowDown", () -> isFocused(input), input);
    }
    if (!input.isChecked()) {
      page.keyboard().press("Space");
    }
  }

  void select(Locator list, String name) {
    to(list);
    String beginsWithName =
        "(e, name) => new RegExp('^' + name + '(?![0-9])').test(e.selectedOptions[0].text.trim())";
    pressUntil("ArrowDown", () -> (Boolean) list.evaluate(beginsWithName, name), list);
  }

  private static boolean isFocused(Locator target) {
    return (Boolean) target.evaluate(IS_FOCUSED);
  }

  private static boolean isAmong(Locator group) {
    return (Boolean) group.evaluateAll("all => all.includes(document.activeElement)");
  }

  private void pressUntil(String key, BooleanSupplier reached, Locator target) {
    for (int pressed = 0; !reached.getAsBoolean(); pressed++) {
      if (pressed == LONGEST_WAY) {
        throw new AssertionError("the keyboard does not reach " + target);
      }
      page.keyboard().press(key);
    }
  }
}
