package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.Mails;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a town is told of its nomination, and who: exactly these and no other. */
@ApplicationTest
class NominationMailsIT {

  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private Mails mails;
  @Autowired private MailService letters;
  @Autowired private NominationService nominations;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private TestClock clock;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
  }

  @Test
  void tellsWhoWritesThatTheCallClosesAtAnotherTime() {
    Entry draft = entering.written();
    Entry submitted = entering.submitted();
    try {
      assertThat(during(draft, () -> close(LocalDateTime.of(2027, 11, 22, 12, 0))))
          .isEqualTo(team("NOMINATION_DUE_MOVED"));
      MailText told = latest(draft.mentee());
      assertThat(told.subject()).endsWith("by 22 November");
      assertThat(told.text())
          .contains("Due by Monday 22 November 2027, 12:00")
          .contains("does not hold any more: Tuesday 30 November 2027, 23:59");
      assertThat(latest(submitted.mentee()).subject()).startsWith("Receipt");
    } finally {
      close(Entering.DATES.callClosesAt());
    }
  }

  @Test
  void tellsWhoWritesThatLessTimeAfterTheCloseIsTaken() {
    Entry draft = entering.written();
    Entry submitted = entering.submitted();
    LocalDateTime closes = Entering.DATES.callClosesAt();
    try {
      assertThat(during(draft, () -> close(closes, Entering.DATES.graceMinutes() - 1)))
          .isEqualTo(team("NOMINATION_GRACE_SHORTER"));
      MailText told = latest(draft.mentee());
      assertThat(told.text())
          .contains("Due by the end of Tuesday 30 November 2027", "do not count on it");
      assertThat(latest(submitted.mentee()).subject()).startsWith("Receipt");
      assertThat(during(draft, () -> close(closes))).as("longer again").isEmpty();
    } finally {
      close(closes);
    }
  }

  private void close(LocalDateTime at) {
    close(at, Entering.DATES.graceMinutes());
  }

  private void close(LocalDateTime at, int grace) {
    var read = settings.forChange(programme.coordinator(), entering.cycle());
    AwardDates dates = read.value().dates();
    awards.changeDates(
        programme.coordinator(),
        new AwardCycleService.ChangeDates(
            entering.cycle(),
            read.version(),
            new AwardDates(
                dates.callOpensAt(),
                at,
                grace,
                dates.preSelectionEndsAt(),
                dates.juryEndsAt(),
                dates.resultsAt()),
            "The jury meets at another time"));
  }

  @Test
  void sendsAReceiptWithACopyToTheTeam() {
    Entry entry = entering.written();
    assertThat(during(entry, () -> entering.submit(entry))).isEqualTo(team("NOMINATION_SUBMITTED"));

    MailText receipt = latest(entry.mentee());
    assertThat(receipt.subject())
        .isEqualTo("Receipt: the nomination of " + entry.town().town() + " is submitted");
    assertThat(receipt.text())
        .contains("- Receipt number: " + entry.town().key().value() + "/" + entry.id().value())
        .contains("- Submitted: ", "(Stockholm time)")
        .contains("- Motivation: What we say of MOTIVATION", "What we say of OPENNESS")
        .contains("- Motivation, in your language: Mida me ütleme");
  }

  @Test
  void keepsTheCopyOfWhatWasWithdrawnWhenTheTownBeginsAgain() {
    Entry entry = entering.submitted();
    MailId receipt = new MailId(mails.latestTo(entry.mentee()));
    nominations.withdraw(entry.mentee(), entry.id());
    nominations.start(
        entry.mentee(), new NominationService.Start(entering.cycle(), entry.town().id(), ""));

    assertThat(letters.read(entry.mentee(), receipt).text().text())
        .contains("- Motivation: What we say of MOTIVATION", "What we say of OPENNESS");
  }

  @Test
  void tellsWhatBecomesOfACompletion() {
    Entry entry = entering.submitted();
    assertThat(during(entry, () -> entering.askCompletion(entry)))
        .isEqualTo(team("UserTask_CompleteNomination"));
    assertThat(latest(entry.mentee()).text())
        .contains("- Motivation")
        .doesNotContain("- Approach", "Say for whom.");
    assertThat(
            during(
                entry,
                () -> act(entry.mentee(), entry, "CompleteNomination", Map.of("confirm", true))))
        .isEqualTo(team("NOMINATION_COMPLETED"));
  }

  @Test
  void tellsThatTheOfficeEndedACompletion() {
    Entry entry = entering.toComplete();
    assertThat(during(entry, () -> nominations.endCompletion(programme.coordinator(), entry.id())))
        .isEqualTo(team("NOMINATION_COMPLETION_ENDED"));
  }

  @Test
  void tellsTheResultsOfCheckAndPreSelection() {
    Entry entry = entering.submitted();
    assertThat(
            during(
                entry,
                () -> coordinator(entry, "CheckEligibility", Map.of("decision", "eligible"))))
        .isEqualTo(team("NOMINATION_ELIGIBLE"));
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");
    assertThat(
            during(
                entry,
                () -> coordinator(entry, "DecidePreSelection", Map.of("decision", "select"))))
        .as("it can be taken back")
        .isEmpty();
    assertThat(during(entry, () -> entering.send(entry)))
        .containsExactlyInAnyOrder(
            "NOMINATION_SELECTED mentee",
            "NOMINATION_SELECTED second",
            "UserTask_AssessPreparedness mentee",
            "UserTask_AssessPreparedness second");
  }

  @Test
  void tellsThatItIsNotEligible() {
    Entry entry = entering.submitted();
    Map<String, Object> sent = Map.of("decision", "notEligible", "reason", "A capital.");
    assertThat(during(entry, () -> coordinator(entry, "CheckEligibility", sent))).isEmpty();
    assertThat(during(entry, () -> entering.takeBack(entry))).isEmpty();
    assertThat(during(entry, () -> coordinator(entry, "CheckEligibility", sent))).isEmpty();
    assertThat(during(entry, () -> engine.fire(entry.town().key(), "CatchEvent_NotEligibleDue")))
        .isEqualTo(team("NOMINATION_NOT_ELIGIBLE"));
    assertThat(latest(entry.mentee()).text()).doesNotContain("A capital.");
  }

  @Test
  void tellsThatItIsNotSelected() {
    Entry entry = entering.reviewed();
    Map<String, Object> sent = Map.of("decision", "notSelect", "reason", "Others were stronger.");
    assertThat(during(entry, () -> coordinator(entry, "DecidePreSelection", sent))).isEmpty();
    assertThat(during(entry, () -> entering.send(entry)))
        .isEqualTo(team("NOMINATION_NOT_SELECTED"));
  }

  @Test
  void tellsThatTheCallClosedOnADraft() {
    Entry entry = entering.written();
    assertThat(during(entry, () -> engine.fire(entry.town().key(), "BoundaryEvent_CallClosed")))
        .isEqualTo(team("NOMINATION_NOT_SUBMITTED"));
  }

  @Test
  void tellsThatItWasWithdrawn() {
    Entry entry = entering.eligible();
    assertThat(during(entry, () -> nominations.withdraw(entry.mentee(), entry.id())))
        .isEqualTo(team("NOMINATION_WITHDRAWN"));
  }

  @Test
  void tellsThatThePlanWasNotInTime() {
    Entry entry = entering.selected();
    assertThat(during(entry, () -> engine.fire(entry.town().key(), "CatchEvent_PlansDue")))
        .isEqualTo(team("PLAN_NOT_IN_TIME"));
  }

  @Test
  void tellsThatThePlanIsBeforeTheJury() {
    Entry entry = entering.selected();
    Case town = entry.town();
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
    coordinator(entry, "GivePlanFeedback", Map.of("ready", "yes"));
    assertThat(
            during(
                entry,
                () -> act(entry.mentee(), entry, "SubmitPlan", Map.of("decision", "submit"))))
        .containsExactlyInAnyOrder(
            "PLAN_IN_JURY mentee",
            "PLAN_IN_JURY second",
            "PLAN_SUBMITTED mentee",
            "PLAN_SUBMITTED second");
  }

  private void coordinator(Entry entry, String task, Map<String, Object> sent) {
    act(programme.coordinator(), entry, task, sent);
  }

  private void act(PersonId person, Entry entry, String task, Map<String, Object> sent) {
    engine.complete(person, entry.town().key(), "UserTask_" + task, sent);
  }

  private List<String> during(Entry entry, Runnable act) {
    return mails.during(
        entry.town().key(),
        Map.of(entry.mentee(), "mentee", entry.town().secondMentee(), "second"),
        act);
  }

  private static List<String> team(String kind) {
    return List.of(kind + " mentee", kind + " second");
  }

  private MailText latest(PersonId person) {
    return letters.read(person, new MailId(mails.latestTo(person))).text();
  }
}
