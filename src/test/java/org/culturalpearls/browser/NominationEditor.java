package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.culturalpearls.award.nomination.NominationSection;

/** The portal's page on which a town writes its nomination, which keeps it while one types. */
final class NominationEditor {

  private final Page page;

  NominationEditor(Page page) {
    this.page = page;
    assertThat(page.locator("h1")).containsText("Write the nomination");
  }

  NominationEditor write(NominationSection section, String text) {
    page.locator("[id='english[" + section + "]']").fill(text);
    return this;
  }

  NominationEditor inOwnLanguage(NominationSection section, String text) {
    page.locator("[id='ownLanguage[" + section + "]']").fill(text);
    return this;
  }

  NominationEditor writeAllBut(NominationSection... others) {
    for (NominationSection section : NominationSection.values()) {
      if (!List.of(others).contains(section)) {
        write(section, "What the town says of " + section.name().toLowerCase() + ".");
      }
    }
    return this;
  }

  /** Waits until what was typed is kept but for this section. */
  NominationEditor missesOnly(String text) {
    assertThat(page.locator("#missing li")).hasText(new String[] {text});
    return isKept();
  }

  NominationEditor misses(String text) {
    assertThat(page.locator("#missing")).containsText(text);
    return this;
  }

  /** Waits until the page has kept what was typed, as nobody presses a button for it. */
  NominationEditor isKept() {
    assertThat(page.locator("#kept")).containsText("Saved at");
    return this;
  }

  NominationEditor save() {
    AwardScene.button(page, "Save");
    AwardScene.notice(page, "Saved");
    return this;
  }

  NominationEditor attach(String name) {
    AwardScene.link(page, "Add a file");
    page.setInputFiles(
        "#file",
        new FilePayload(
            name,
            "application/pdf",
            "%PDF-1.7 a letter\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
    AwardScene.button(page, "Add a file");
    AwardScene.notice(page, "The file is added");
    assertThat(page.locator("main aside")).containsText(name);
    return this;
  }
}
