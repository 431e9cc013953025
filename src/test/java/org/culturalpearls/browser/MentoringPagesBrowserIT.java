package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a mentoring: check-ins, final feedback, handover note, its end, certificate. */
@BrowserTest
class MentoringPagesBrowserIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private MentoringEndService ends;

  private Pair pair;
  private String path;

  @BeforeEach
  void aTownWithItsMentor() {
    clock.reset();
    pair = agreed.withLead();
    path = "/cases/" + pair.key();
  }

  @Test
  void eachSideReadsItsOwnAnswersAndCoordinatorsReadBoth() {
    engine.fire(pair.key(), "CatchEvent_QuarterOver");
    answer(pair.mentee(), "UserTask_AnswerAsMentee", "1", "We did not meet.");
    answer(pair.lead(), "UserTask_AnswerAsMentor", "5", "All is well.");
    engine.complete(
        programme.coordinator(),
        pair.key(),
        "UserTask_LookIntoMentoring",
        Map.of("finding", "They wait for each other."));

    Page mentee = browsers.loggedIn(pair.mentee());
    mentee.navigate(path + "/check-ins");
    assertThat(mentee.locator("main")).containsText("We did not meet.");
    assertThat(mentee.locator("main")).not().containsText("All is well.");
    assertThat(mentee.locator("main")).not().containsText("wait for each other");
    Axe.findsNothingOn(mentee, "check-ins-mentee");
    Page mentor = browsers.loggedIn(pair.lead());
    mentor.navigate(path + "/check-ins");
    assertThat(mentor.locator("main")).containsText("All is well.");
    assertThat(mentor.locator("main")).not().containsText("We did not meet.");
    Page coordinator = browsers.loggedIn(programme.coordinator());
    coordinator.navigate(path + "/check-ins");
    assertThat(coordinator.locator("main")).containsText("We did not meet.");
    assertThat(coordinator.locator("main")).containsText("All is well.");
    assertThat(coordinator.locator("main")).containsText("They wait for each other.");
    Axe.findsNothingOn(coordinator, "check-ins-coordinator");
  }

  @Test
  void theLeadMentorMovesTheAgreedEndByKeyboard() {
    Page page = browsers.loggedIn(pair.lead());
    Keyboard keyboard = new Keyboard(page);
    page.navigate(path + "/agreement");
    Axe.findsNothingOn(page, "agreement-active");
    keyboard.enter(page.getByText("Move the agreed end"));
    page.locator("#endsOn").fill("2029-01-01");
    send(page, "Move the end");
    assertThat(page.locator(".error-summary")).containsText("Enter a date after today");
    Axe.findsNothingOn(page, "end-wrong");
    page.locator("#endsOn").fill("2027-06-30");
    keyboard.enter(page.locator("main form .buttons button"));

    assertThat(page.locator(".notice")).containsText("The end of the mentoring is moved");
    assertThat(page.locator("main")).containsText("Wednesday 30 June 2027");
    page.navigate(path);
    assertThat(page.locator(".story"))
        .containsText("moved the end of the mentoring to 30 June 2027");
    engine.fire(pair.key(), "CatchEvent_AgreedEndReached");
    org.assertj.core.api.Assertions.assertThat(clock.instant()).isEqualTo("2027-06-30T22:00:00Z");
  }

  @Test
  void theTeamSaysWhatItWishesOfItsMentors() {
    Page page = browsers.loggedIn(pair.mentee());
    page.navigate(path);
    page.getByText("Change the wishes").click();
    for (com.microsoft.playwright.Locator language : page.locator("[name=languages]").all()) {
      language.uncheck();
    }
    page.getByLabel("The town wishes a twin mentor").check();
    send(page, "Save the wishes");
    assertThat(page.locator(".error-summary")).containsText("choose at least one");
    Axe.findsNothingOn(page, "wishes-wrong");
    page.getByLabel("Estonian").check();
    send(page, "Save the wishes");
    assertThat(page.locator(".notice")).containsText("The wishes are saved");
    assertThat(page.locator("main aside")).containsText("Wished, none yet");
    assertThat(page.locator(".story")).containsText("took the town into the cycle");
    assertThat(page.locator(".story")).containsText("changed what the town wishes");
    Axe.findsNothingOn(page, "case-wishes");
  }

  @Test
  void theNextMentorReadsWhatTheFormerLeft() {
    ends.moveEnd(
        pair.lead(),
        new MentoringEndService.Move(
            pair.mentoring(), LocalDate.of(2027, 12, 1), LocalDate.of(2027, 6, 30)));
    close(
        Map.of(
            "outcome", "REMATCHED",
            "reason", "The mentor moves to another country.",
            "handoverNote", "Ask for the harbour master.\nNobody answers on Fridays."));
    PersonId next = programme.mentor(1);
    agreed.match(pair.town(), next, null);

    Page page = browsers.loggedIn(next);
    page.navigate(path);
    page.getByText("Handover").click();
    assertThat(page.locator("main")).containsText("Ask for the harbour master.");
    Axe.findsNothingOn(page, "handovers");
    Page mentee = browsers.loggedIn(pair.mentee());
    org.assertj.core.api.Assertions.assertThat(mentee.navigate(path + "/handovers").status())
        .isEqualTo(403);
    assertThat(mentee.locator("main")).not().containsText("harbour master");
    page.navigate(path + "/check-ins");
    assertThat(page.locator("main")).not().containsText("A festival.");
    mentee.navigate(path + "/check-ins");
    assertThat(mentee.locator("main")).containsText("A festival.");
    Axe.findsNothingOn(mentee, "check-ins-closed");
  }

  @Test
  void bothSidesFindTheCertificateWhereTheyLook() {
    close(Map.of("outcome", "COMPLETED"));
    for (PersonId person : new PersonId[] {pair.mentee(), pair.lead()}) {
      Page page = browsers.loggedIn(person);
      page.navigate("/");
      assertThat(certificate(page)).isVisible();
      Axe.findsNothingOn(page, "home-certificate");
    }
    Page coordinator = browsers.loggedIn(programme.coordinator());
    coordinator.navigate(path);
    assertThat(certificate(coordinator)).isVisible();
    Axe.findsNothingOn(coordinator, "case-certificate");
    org.assertj.core.api.Assertions.assertThat(
            coordinator.waitForDownload(() -> certificate(coordinator).click()).path())
        .isNotEmptyFile();
  }

  private static com.microsoft.playwright.Locator certificate(Page page) {
    return page.locator("a[href$='/certificate.pdf']");
  }

  private void close(Map<String, Object> outcome) {
    engine.fire(pair.key(), "CatchEvent_AgreedEndReached");
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A festival.");
    engine.complete(pair.mentee(), pair.key(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    engine.complete(
        pair.lead(),
        pair.key(),
        "UserTask_GiveFinalFeedbackAsMentor",
        Map.of("rating", "3", "result", "A choir of forty."));
    engine.complete(programme.coordinator(), pair.key(), "UserTask_CloseMentoring", outcome);
  }

  private void answer(PersonId person, String task, String rating, String progress) {
    Map<String, Object> sent = new HashMap<>(Map.of("rating", rating, "progress", progress));
    engine.complete(person, pair.key(), task, sent);
  }

  private static void send(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
  }
}
