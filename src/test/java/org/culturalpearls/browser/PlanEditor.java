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

  PlanEditor section(String id, String text) {
    keyboard.type(page.locator("textarea[id='" + id + "']"), text);
    return this;
  }

  /**
   * @param number counted from 1
   */
  PlanEditor milestone(int number, String title, String owner, LocalDate dueOn) {
    keyboard.type(ofMilestone(number, "title"), title);
    keyboard.select(ofMilestone(number, "owner"), owner);
    keyboard.date(ofMilestone(number, "dueOn"), dueOn);
    return this;
  }

  /** Says what the mentor remarked on the last version. */
  Locator remarks() {
    return page.locator(".said");
  }

  /** Saves, and reads what is still missing. */
  Locator save() {
    keyboard.enter(page.locator("main form.page-form .buttons button"));
    assertThat(page.locator(".notice[role=status] h2")).containsText("Saved at");
    return page.locator("main aside").first();
  }

  private Locator ofMilestone(int number, String field) {
    return page.locator("[id='milestones[" + (number - 1) + "]." + field + "']");
  }
}
