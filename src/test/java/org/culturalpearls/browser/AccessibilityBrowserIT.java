package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the portal, as everybody who is led to it, on a wide and on a narrow screen. */
@BrowserTest
class AccessibilityBrowserIT {

  /** A case that has a bit of everything; all roles look at it, or at what they may see of it. */
  private static Pair pair;

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  @BeforeEach
  void caseInForce() {
    clock.reset();
    if (pair == null) {
      pair = agreed.withTwin();
      planned.bringIntoForce(pair.town(), pair.lead());
      logMeeting();
      engine.fire(pair.key(), "CatchEvent_TimeToReport");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MENTEE", "MENTOR", "COORDINATOR", "SELECTOR", "JUROR", "EDITOR", "ADMINISTRATOR"})
  void everyPageOfARoleIsAccessible(Role role) {
    Page page = browsers.loggedIn(person(role));
    PageWalk walk = new PageWalk(page);

    walk.from(List.of("/", "/cases/" + pair.key().value() + "/plan/reading", "/no-such-page"));

    assertThat(walk.flaws()).isEmpty();
    page.context().close();
  }

  @Test
  void pagesForEverybodyAreAccessible() {
    Page page = browsers.page();
    PageWalk walk = new PageWalk(page);

    walk.from(List.of("/login", "/setup", "/invitation/no-such-token"));

    assertThat(walk.flaws()).isEmpty();
    assertThat(walk.seen()).contains("/login", "/help", "/privacy", "/accessibility");
    page.context().close();
  }

  @Test
  void formsWithErrorsAndAnEndedSessionAreAccessible() {
    Page page = browsers.loggedIn(programme.coordinator());
    for (String form : List.of("/people/new", "/municipalities/new", "/cycles/new", "/import")) {
      page.navigate(form);
      send(page);
      assertThat(page.locator(".error-summary").count()).as(form).isEqualTo(1);
      Axe.findsNothingOn(page, "refused" + form.replace('/', '-'));
    }
    page.navigate("/me");
    page.context().clearCookies();
    send(page);
    assertThat(page.locator("h1").count()).isEqualTo(1);
    Axe.findsNothingOn(page, "session-ended");
    page.context().close();
  }

  private static void send(Page page) {
    page.locator("main form .buttons button").first().click();
    page.waitForLoadState();
  }

  private PersonId person(Role role) {
    return switch (role) {
      case MENTEE -> pair.mentee();
      case MENTOR -> pair.lead();
      case COORDINATOR -> programme.coordinator();
      default -> programme.person("Somebody", role);
    };
  }

  private void logMeeting() {
    engine.submit(
        pair.lead(),
        engine.start(pair.lead(), "LogMeetingProcess", Map.of()),
        Map.of(
            "decision",
            "log",
            "mentoring",
            "" + pair.mentoring().value(),
            "heldOn",
            "2027-01-08",
            "minutes",
            90,
            "people",
            List.of("" + pair.lead().value(), "" + pair.mentee().value()),
            "notes",
            "We walked through the harbour.",
            "shared",
            true,
            "step1",
            "Ask the school for its projector",
            "who1",
            "" + pair.mentee().value(),
            "by1",
            "2027-02-01"));
  }
}
