package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The portal's page on which a team writes its plan, used with the keyboard. */
class PlanEditor {

  private final Page page;
  private final Keyboard keyboard;

  PlanEditor(Page page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
    assertThat(page.locator("#vision")).isVisible();
  }

  PlanEditor vision(String text) {
    keyboard.type(page.locator("textarea[id='vision']"), text);
    keyboard.enter(page.locator("main form[data-keep] .buttons button"));
    assertThat(page.locator(".notice[role=status] h2")).containsText("Saved at");
    return this;
  }

  /**
   * Adds a row on a page of its own.
   *
   * @param kind as in its address: challenge, asset or measure
   */
  PlanEditor row(String kind, String title, String text) {
    begin(kind, title);
    keyboard.type(page.locator("#text"), text);
    return add();
  }

  PlanEditor milestone(String title, String owner, LocalDate dueOn) {
    begin("milestone", title);
    keyboard.select(page.locator("#owner"), owner);
    keyboard.date(page.locator("#dueOn"), dueOn);
    return add();
  }

  private void begin(String kind, String title) {
    keyboard.enter(page.locator("main a.button[href$='/rows/" + kind + "/new']"));
    keyboard.type(page.locator("#title"), title);
  }

  private PlanEditor add() {
    keyboard.enter(page.locator("main form.page-form .buttons button"));
    assertThat(page.locator(".notice[role=status] h2")).containsText("Added to the plan");
    return this;
  }

  /** Says what is still missing. */
  Locator missing() {
    return page.locator("main aside").first();
  }

  /** Says what the mentor remarked on the last version. */
  Locator remarks() {
    return page.locator(".said");
  }
}
