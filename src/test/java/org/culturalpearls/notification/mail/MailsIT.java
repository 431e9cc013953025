package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.notification.TownToldByMail;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Which mail reaches whom, step by step through the life of a mentoring: exactly these and no
 * other. Coordinators get none.
 */
@ApplicationTest
class MailsIT extends TownToldByMail {

  @Autowired private PeopleService people;
  @Autowired private MailService letters;

  @Test
  void asksTheTeamToBeginWhenTheTownTakesPart() {
    assertThat(mails.during(town.key(), names, () -> {})).isEmpty();
    assertThat(mails.stored(town.key()))
        .hasSize(2)
        .allMatch(mail -> mail.contains("UserTask_AssessPreparedness"));
  }

  @Test
  void tellsOfMatchingWhoIsAskedAndWhatCameOfIt() {
    assertThat(told(() -> towns.propose(town, lead, twin)))
        .containsExactly(ACCEPT + " lead", ACCEPT + " twin");
    assertThat(told(() -> decline(lead)))
        .containsExactly(each("MENTOR_STILL_SOUGHT", "mentee", "second"));

    PersonId other = programme.mentor(1);
    names.put(other, "other");
    assertThat(told(() -> towns.propose(town, other, null))).containsExactly(ACCEPT + " other");
    assertThat(told(() -> accept(other)))
        .containsExactly(
            "MENTOR_FOUND mentee", "MENTOR_FOUND second", DRAFT + " mentee", DRAFT + " second");
    assertThat(told(() -> towns.draft(town))).containsExactly(CONFIRM + " other");
    assertThat(told(() -> confirm(other, "change")))
        .containsExactly(each(DRAFT, "mentee", "second"));
    assertThat(told(() -> towns.draft(town))).containsExactly(CONFIRM + " other");
    assertThat(told(() -> confirm(other, "confirm")))
        .containsExactly(each("MENTORING_AGREED", "mentee", "other", "second"));
  }

  @Test
  void tellsTheTeamThatNoMentorWasFound() {
    assertThat(
            told(
                () ->
                    engine.complete(
                        programme.coordinator(),
                        town.key(),
                        PROPOSE,
                        Map.of("decision", "close", "reason", "Everybody is busy."))))
        .containsExactly(each("NO_MENTOR_FOUND", "mentee", "second"));
  }

  @Test
  void tellsTwinAndLeadWhenSilenceOpensATaskToOthers() {
    towns.draft(town, lead, twin);

    assertThat(told(() -> engine.fire(town.key(), "BoundaryEvent_MentorSilent")))
        .containsExactly(CONFIRM + " twin");
  }

  @Test
  void tellsNobodyWhoIsNotActiveAnyMore() {
    towns.draft(town, lead, twin);
    people.deactivate(programme.person("Administrator", Role.ADMINISTRATOR), twin);

    assertThat(told(() -> engine.fire(town.key(), "BoundaryEvent_MentorSilent"))).isEmpty();
  }

  @Test
  void tellsThePlansReadersAndWritersWhenItIsTheirTurn() {
    towns.match(town, lead, twin);
    assertThat(told(() -> plans.assess(town))).containsExactly("UserTask_DraftPlan second");
    plans.write(town);
    assertThat(told(() -> plans.handIn(town, "feedback")))
        .containsExactly("UserTask_GivePlanFeedback lead");
    assertThat(told(() -> complete(lead, "UserTask_GivePlanFeedback", Map.of("ready", "yes"))))
        .containsExactly(each("UserTask_SubmitPlan", "mentee", "second"));
    assertThat(
            told(
                () -> complete(town.mentee(), "UserTask_SubmitPlan", Map.of("decision", "submit"))))
        .containsExactly(each("PLAN_SUBMITTED", "lead", "mentee", "second", "twin"));
  }

  @Test
  void saysThatLittleTimeIsLeft() {
    towns.match(town, lead, twin);
    plans.assess(town);
    plans.write(town);
    clock.set("2027-03-30T09:00:00Z");
    plans.handIn(town, "feedback");
    assertThat(letters.read(lead, new MailId(mails.latestTo(lead))).text().text())
        .contains("Due by the end of Wednesday 31 March 2027", "less than two working days away");
  }

  @Test
  void tellsTheTownThatItHasMoreTime() {
    towns.match(town, lead, null);
    plans.assess(town);
    engine.fire(town.key(), "CatchEvent_PlanDue");

    assertThat(
            told(
                () ->
                    complete(
                        programme.coordinator(),
                        "UserTask_DecideOnLatePlan",
                        Map.of("decision", "extend", "until", "2027-09-01"))))
        .contains("PLAN_DUE_MOVED mentee", "PLAN_DUE_MOVED second")
        .noneMatch(mail -> mail.endsWith("coordinator"));
  }

  @Test
  void asksBothSidesAtACheckInAndNobodyElse() {
    towns.match(town, lead, twin);

    assertThat(told(() -> engine.fire(town.key(), "CatchEvent_QuarterOver")))
        .containsExactly(
            "UserTask_AnswerAsMentee mentee",
            "UserTask_AnswerAsMentee second",
            "UserTask_AnswerAsMentor lead");
  }

  @Test
  void cancelsWhatIsDoneBeforeItWentOut() {
    towns.propose(town, lead, null);
    String task = engine.task(town.key(), ACCEPT).getId();
    assertThat(mails.states(task)).containsExactly("WAITING");

    accept(lead);

    assertThat(mails.states(task)).containsExactly("CANCELLED");
  }

  @Test
  void storesNothingThatSomebodyTyped() {
    towns.propose(town, lead, null);
    decline(lead);

    assertThat(mails.stored(town.key())).isNotEmpty().noneMatch(mail -> mail.contains("room"));
  }

  private void decline(PersonId mentor) {
    var mine =
        engine.tasks(town.key(), ACCEPT).stream()
            .filter(task -> task.getAssignee().equals("person-" + mentor.value()))
            .findFirst()
            .orElseThrow();
    engine.submit(mentor, mine, Map.of("answer", "decline", "reason", "I have no room."));
  }

  private void confirm(PersonId mentor, String answer) {
    complete(
        mentor,
        CONFIRM,
        answer.equals("confirm")
            ? Map.of("answer", answer)
            : Map.of("answer", answer, "change", "Meet more often."));
  }
}
