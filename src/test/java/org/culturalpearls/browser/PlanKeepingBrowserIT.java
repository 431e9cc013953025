package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.plan.PlanService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan is kept on the server while it is typed, and nothing typed is lost where it is not. */
@BrowserTest
class PlanKeepingBrowserIT {

  private static final String SAVED = "Saved at 10:00";

  @Autowired private Programme programme;
  @Autowired private PlannedTown planned;
  @Autowired private PlanService plans;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Case town;
  private String path;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = programme.newCase();
    path = "/cases/" + town.key() + "/plan";
  }

  @Test
  void keepsWhatWasTypedWhenThePageDies() {
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path);
    assertThat(kept(page)).isEmpty();
    vision(page).pressSequentially("A town together.");
    assertThat(kept(page)).hasText(SAVED);
    assertThat(page.locator("#missing")).containsText("There is no challenge yet");
    assertThat(page.locator("#missing")).not().containsText("The section Vision is empty");
    Axe.findsNothingOn(page, "plan-kept");
    page.context().close();

    Page again = browsers.loggedIn(town.secondMentee());
    again.navigate(path);
    assertThat(vision(again)).hasValue("A town together.");
  }

  @Test
  void sendsWhatIsLeftWhenThePageIsLeft() {
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path);
    vision(page).fill("In the last second.");
    page.evaluate(
        "() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden' });"
            + " document.dispatchEvent(new Event('visibilitychange')); }");
    assertThat(kept(page)).hasText(SAVED);
    assertThat(stored()).isEqualTo("In the last second.");
  }

  @Test
  void showsThatSomebodyElseSavedAndKeepsBothTexts() {
    planned.write(town);
    Page slower = browsers.loggedIn(town.mentee());
    slower.navigate(path);
    Page quicker = browsers.loggedIn(town.secondMentee());
    quicker.navigate(path);
    vision(quicker).fill("The quicker text.");
    assertThat(quicker.locator("form[data-keep]")).hasAttribute("data-unsaved", "false");
    vision(slower).fill("The slower text.");

    assertThat(kept(slower)).containsText("Somebody else saved the plan");
    assertThat(vision(slower)).hasValue("The slower text.");
    assertThat(stored()).isEqualTo("The quicker text.");
    Axe.findsNothingOn(slower, "plan-kept-conflict");
    vision(slower).fill("The slower text, longer.");
    button(slower, "See both texts");
    assertThat(slower.locator(".newer .as-typed")).hasText("The quicker text.");
    assertThat(vision(slower)).hasValue("The slower text, longer.");
    button(slower, "Save the vision");
    assertThat(slower.locator(".notice")).containsText("Saved at");
    assertThat(stored()).isEqualTo("The slower text, longer.");
  }

  /** One writes the vision, the other a row: neither hears of the other. */
  @Test
  void letsTwoWriteInDifferentPlaces() {
    planned.write(town);
    Page slower = browsers.loggedIn(town.mentee());
    slower.navigate(path);
    vision(slower).fill("The vision of the slower.");
    assertThat(kept(slower)).hasText(SAVED);
    assertThat(slower.locator("form[data-keep]")).hasAttribute("data-unsaved", "false");
    Page quicker = browsers.loggedIn(town.secondMentee());
    measure(quicker);
    quicker.getByLabel("Text").fill("The measure of the quicker.");
    button(quicker, "Save");
    assertThat(quicker.locator(".notice")).containsText("Saved");
    vision(slower).fill("The vision of the slower, longer.");
    assertThat(slower.locator("form[data-keep]")).hasAttribute("data-unsaved", "false");

    assertThat(kept(slower)).hasText(SAVED);
    assertThat(stored()).isEqualTo("The vision of the slower, longer.");
    slower.reload();
    assertThat(slower.locator("#measures")).containsText("The measure of the quicker.");
  }

  @Test
  void joinsWhatTwoChangedInOneRowAndShowsBothWhereTheyCollide() {
    planned.write(town);
    Page slower = browsers.loggedIn(town.mentee());
    measure(slower);
    Page quicker = browsers.loggedIn(town.secondMentee());
    measure(quicker);
    quicker.getByLabel("For whom").fill("The young");
    button(quicker, "Save");
    slower.getByLabel("Text").fill("By the slower.");
    button(slower, "Save");
    assertThat(slower.locator(".notice")).containsText("What both of you changed is kept");
    assertThat(slower.locator("#measures")).containsText("The young");
    assertThat(slower.locator("#measures")).containsText("By the slower.");

    measure(quicker);
    measure(slower);
    quicker.getByLabel("For whom").fill("The old");
    button(quicker, "Save");
    slower.getByLabel("For whom").fill("Everybody");
    button(slower, "Save");
    assertThat(slower.locator(".newer")).containsText("You both changed: For whom.");
    assertThat(slower.locator(".newer")).containsText("The old");
    assertThat(slower.getByLabel("For whom")).hasValue("Everybody");
    Axe.findsNothingOn(slower, "plan-row-conflict");
    button(slower, "Save");
    assertThat(slower.locator("#measures")).containsText("Everybody");
  }

  @Test
  void goesOnWhenTheConnectionComesBack() {
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path);
    page.context().setOffline(true);
    vision(page).fill("Written on the train.");
    assertThat(kept(page)).containsText("Not saved: there is no connection");
    assertThat(vision(page)).hasValue("Written on the train.");
    Axe.findsNothingOn(page, "plan-kept-offline");
    page.context().setOffline(false);
    assertThat(kept(page)).hasText(SAVED);
    assertThat(stored()).isEqualTo("Written on the train.");
  }

  @Test
  void goesOnAfterANewLoginInAnotherWindow() {
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path);
    page.context().clearCookies();
    vision(page).fill("After lunch.");
    assertThat(kept(page)).containsText("your session has ended");
    assertThat(vision(page)).hasValue("After lunch.");

    browsers.logIn(page.context().newPage(), town.mentee());
    page.evaluate("() => dispatchEvent(new Event('focus'))");
    assertThat(kept(page)).hasText(SAVED);
    assertThat(stored()).isEqualTo("After lunch.");
    vision(page).fill("After lunch, by the button.");
    button(page, "Save the vision");
    assertThat(page.locator(".notice")).containsText("Saved at");
    assertThat(stored()).isEqualTo("After lunch, by the button.");
  }

  @Test
  void saysWhatCannotBeKeptAndKeepsItOnceItIsRight() {
    Page page = browsers.loggedIn(town.mentee());
    page.navigate(path);
    vision(page).fill("x".repeat(8_001));
    assertThat(kept(page)).containsText("Not saved.");
    assertThat(kept(page)).containsText("Vision");
    vision(page).fill("Short");
    assertThat(kept(page)).hasText(SAVED);
  }

  private void measure(Page page) {
    page.navigate(path);
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Change: What we do")).click();
  }

  private String stored() {
    return plans.plan(town.mentee(), town.id()).content().vision();
  }

  private static Locator kept(Page page) {
    return page.locator("#kept");
  }

  private static Locator vision(Page page) {
    return page.getByLabel("Vision");
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }
}
