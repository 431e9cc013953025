package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that comes too late is refused, and its page shows what was typed. */
@BrowserTest
class NothingTypedIsLostBrowserIT {

  private static final String TASK = "UserTask_ProposeMentor";
  private static final String TYPED = "Nobody speaks <b>Estonian</b>.\nWe asked all.";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  private Case town;
  private String path;

  @BeforeEach
  void aTownThatLooksForAMentor() {
    clock.reset();
    town = programme.newCase();
    path = "/tasks/" + engine.task(town.key(), TASK).getId();
  }

  @Test
  void whenSomebodyElseDidTheTask() {
    Page slower = typed(browsers.loggedIn(programme.coordinator()));
    engine.complete(
        programme.person("Quicker", Role.COORDINATOR),
        town.key(),
        TASK,
        Map.of("decision", "close", "reason", "There is nobody."));
    send(slower);

    assertThat(slower.locator("h1")).hasText("This is already done");
    assertThat(slower.locator(".typed textarea")).hasValue(TYPED);
    assertThat(slower.locator(".typed label")).hasText("Why is there no match?");
    Axe.findsNothingOn(slower, "task-already-done");
    slower.locator("main a[href^='/cases/']").click();
    assertThat(slower.locator("h1")).containsText(town.town());
    slower.context().close();
  }

  @Test
  void whenTheSessionHasEnded() {
    Page page = typed(browsers.loggedIn(programme.coordinator()));
    page.context().clearCookies();
    send(page);

    assertThat(page.locator("h1")).hasText("You are logged out");
    assertThat(page.locator(".typed textarea")).hasCount(1);
    assertThat(page.locator(".typed textarea")).hasValue(TYPED);
    assertThat(page.locator(".typed label")).hasText("Why is there no match?");
    Axe.findsNothingOn(page, "session-ended-typed");
    Page login = page.waitForPopup(() -> page.locator("main a.button").click());
    browsers.fillLogin(login, programme.coordinator());
    assertThat(login.locator("form.page-form")).hasAttribute("action", path);
    assertThat(page.locator(".typed textarea")).hasValue(TYPED);
    page.context().close();
  }

  @Test
  void whenSomebodyLoggedOutAndInAgainInAnotherWindow() {
    Page page = typed(browsers.loggedIn(programme.coordinator()));
    Page other = page.context().newPage();
    other.navigate("/");
    other.locator("form[action='/logout'] button").first().click();
    browsers.logIn(other, programme.coordinator());
    send(page);

    assertThat(page.locator("h1")).hasText("You logged in after you opened this form");
    assertThat(page.locator(".typed textarea")).hasValue(TYPED);
    page.context().close();
  }

  private Page typed(Page page) {
    page.navigate(path);
    page.getByLabel("Close without a match").check();
    page.fill("#reason", TYPED);
    return page;
  }

  private static void send(Page page) {
    page.locator("main form.page-form .buttons button").click();
    page.waitForLoadState();
  }
}
