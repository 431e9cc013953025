package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.shared.upload.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice gets a picture, is confirmed a year later, and editors look after another one. */
@BrowserTest
class PracticeUpkeepBrowserIT {

  private static final int PHONE = 390;

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private PracticeService practices;

  private Pair town;
  private PersonId editor;

  @BeforeEach
  void aTownAndAnEditor() {
    clock.reset();
    town = agreed.withLead();
    editor = programme.person("Editor of upkeep", Role.EDITOR);
  }

  @Test
  void isPublishedWithAPictureAndConfirmedAYearLater() {
    PracticeId practice = practices.write(town.mentee());
    Page owner = browsers.loggedIn(town.mentee());
    owner.navigate("/my-practices/" + practice.value() + "/files");
    Axe.findsNothingOn(owner, "practice-files-empty");
    button(owner, "Add a file").click();
    assertThat(owner.locator(".error-summary")).isVisible();
    Axe.findsNothingOn(owner, "practice-files-refused");
    owner.setInputFiles(
        "#file", new FilePayload("mill.png", "image/png", Picture.drawn(1_200, 600).png()));
    owner.locator("#words").fill("The mill with its doors open");
    owner.locator("#credit").fill("Anna Ozola");
    button(owner, "Add a file").click();
    assertThat(owner.getByAltText("The mill with its doors open")).isVisible();
    Axe.findsNothingOn(owner, "practice-files");
    publish(practice);

    Page stranger = browsers.page();
    stranger.navigate("/practices/" + practice.value());
    Locator picture = stranger.getByAltText("The mill with its doors open");
    picture.scrollIntoViewIfNeeded();
    stranger.waitForFunction("() => document.querySelector('.pictures img').naturalWidth === 1200");
    assertThat(stranger.locator("main")).containsText("Published in ");
    Axe.findsNothingOn(stranger, "practice-with-picture");
    stranger.navigate("/practices?q=mill");
    stranger.waitForFunction(
        "() => document.querySelector('.cards img.drawing').naturalWidth === 640");
    Axe.findsNothingOn(stranger, "practices-with-picture");

    engine.fire(key(practice), "CatchEvent_YearOver");
    String task = engine.task(key(practice), "UserTask_ConfirmPractice").getId();
    Page asked = browsers.logIn(browsers.page(PHONE, 800), town.mentee());
    asked.navigate("/tasks/" + task);
    asked.navigate("/tasks/" + task);
    assertThat(asked.locator("main form .buttons button")).hasCount(3);
    assertThat(asked.locator("main input[type=radio]")).hasCount(0);
    Axe.findsNothingOn(asked, "practice-confirm");
    button(asked, "It is still so").click();
    assertThat(asked.locator(".notice").first()).isVisible();
    stranger.navigate("/practices/" + practice.value());
    assertThat(stranger.locator("main")).containsText("Confirmed in ");
  }

  @Test
  void isLookedAfterByAnEditorWhoSeesWhatNobodyFinds() {
    PracticeId practice = practices.write(town.mentee());
    publish(practice);
    engine.fire(key(practice), "CatchEvent_YearOver");
    engine.fire(key(practice), "BoundaryEvent_OwnerSilent");
    Page stranger = browsers.page();
    stranger.navigate("/practices?q=zeppelin");

    Page page = browsers.loggedIn(editor);
    page.navigate("/practice-checks");
    Axe.findsNothingOn(page, "practice-checks");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Looked for, not found")).click();
    assertThat(page.locator("table")).containsText("zeppelin");
    Axe.findsNothingOn(page, "practice-searches");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Not confirmed")).click();
    assertThat(page.locator("table")).containsText("You and other editors");
    Axe.findsNothingOn(page, "practice-stale");
    page.navigate("/my-practices/" + practice.value());
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open your task")).click();
    page.getByLabel("It is over: archive it").check();
    page.locator("#reason").fill("The mill is closed.");
    Axe.findsNothingOn(page, "practice-look-after");
    button(page, "Complete this task").click();
    stranger.navigate("/practices/" + practice.value());
    assertThat(stranger.locator("main")).containsText("This practice is no longer kept up");
  }

  @Test
  void isReadInAnotherLanguage() {
    PracticeId practice = practices.write(town.mentee());
    Page owner = browsers.loggedIn(town.mentee());
    owner.navigate("/my-practices/" + practice.value() + "/story");
    owner.getByLabel("Need").fill("A room.");
    button(owner, "Save").click();
    owner.navigate("/my-practices/" + practice.value() + "/languages");
    Axe.findsNothingOn(owner, "practice-languages");
    owner.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Danish")).click();
    owner.locator("textarea").first().fill("Et rum til alle.");
    Axe.findsNothingOn(owner, "practice-language");
    button(owner, "Save").click();
    assertThat(owner.locator("table")).containsText("One text");
    owner.navigate("/my-practices/" + practice.value() + "/story");
    owner.getByLabel("Need").fill("Two rooms.");
    button(owner, "Save").click();
    owner.navigate("/my-practices/" + practice.value() + "/languages/da");
    assertThat(owner.locator("main")).containsText("The original has changed since");
    Axe.findsNothingOn(owner, "practice-language-changed");
    publish(practice);

    Page stranger = browsers.page(PHONE, 800);
    stranger.navigate("/practices/" + practice.value());
    stranger.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("dansk")).click();
    assertThat(stranger.locator("[lang=da].prose")).hasText("Et rum til alle.");
    assertThat(stranger.locator("h1")).containsText("Open mill");
    Axe.findsNothingOn(stranger, "practice-in-danish");
  }

  private void publish(PracticeId practice) {
    engine.complete(
        town.mentee(),
        key(practice),
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", "Open mill",
            "town", "Seaside",
            "need", "A room.",
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(editor, key(practice), "UserTask_CheckPractice", Map.of("decision", "publish"));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static CaseKey key(PracticeId practice) {
    return new CaseKey(practice.key());
  }
}
