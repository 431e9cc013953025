package org.culturalpearls.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Mails;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.EndRequestService;
import org.culturalpearls.mentoring.MentoringEndService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MoveEnd;
import org.culturalpearls.mentoring.RequestEnd;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Which mail reaches whom, step by step through the life of a mentoring: exactly these and no
 * other. Coordinators get none.
 */
@ApplicationTest
class MailsIT {

  private static final String PROPOSE = "UserTask_ProposeMentor";
  private static final String ACCEPT = "UserTask_AcceptMentoring";
  private static final String DRAFT = "UserTask_DraftAgreement";
  private static final String CONFIRM = "UserTask_ConfirmAgreement";

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private Mails mails;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private MentoringService mentorings;
  @Autowired private MentoringEndService ends;
  @Autowired private EndRequestService requests;

  private final Map<PersonId, String> names = new HashMap<>();
  private Case town;
  private PersonId lead;
  private PersonId twin;

  @BeforeEach
  void aTownAndTwoMentors() {
    clock.reset();
    lead = programme.mentor(1);
    twin = programme.mentor(1);
    town = programme.newCase();
    names.put(town.mentee(), "mentee");
    names.put(town.secondMentee(), "second");
    names.put(lead, "lead");
    names.put(twin, "twin");
    names.put(programme.coordinator(), "coordinator");
  }

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
  void tellsOfMilestonesTheirReportFeedbackAndDates() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);

    assertThat(told(() -> engine.fire(town.key(), "CatchEvent_TimeToReport")))
        .containsExactly(each("UserTask_ReportMilestone", "mentee", "second"));
    assertThat(told(() -> complete(town.mentee(), "UserTask_ReportMilestone", newDate())))
        .containsExactly("UserTask_DecideNewDate lead");
    assertThat(
            told(
                () ->
                    complete(
                        lead,
                        "UserTask_DecideNewDate",
                        Map.of("decision", "decline", "reason", "The festival is in May."))))
        .contains("NEW_DATE_DECLINED mentee", "NEW_DATE_DECLINED second");
    assertThat(told(() -> complete(town.mentee(), "UserTask_ReportMilestone", report())))
        .containsExactly("UserTask_GiveMilestoneFeedback lead");
    assertThat(
            told(
                () ->
                    complete(
                        lead,
                        "UserTask_GiveMilestoneFeedback",
                        Map.of("decision", "reached", "remarks", "Well done."))))
        .containsExactly(each("MILESTONE_REACHED", "mentee", "second"));
  }

  @Test
  void tellsTheTeamOfANewDateAndOfADroppedMilestone() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    complete(town.mentee(), "UserTask_ReportMilestone", newDate());
    assertThat(told(() -> complete(lead, "UserTask_DecideNewDate", Map.of("decision", "approve"))))
        .containsExactly(each("MILESTONE_DATE_MOVED", "mentee", "second"));

    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.fire(town.key(), "CatchEvent_MilestoneOverdue");
    assertThat(
            told(
                () ->
                    complete(
                        programme.coordinator(),
                        "UserTask_ResolveOverdueMilestone",
                        Map.of("resolution", "drop", "reason", "The cinema was sold."))))
        .containsExactly(each("MILESTONE_DROPPED", "mentee", "second"));
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
  void tellsBothSidesOfTheEndAndItsSummary() {
    towns.match(town, lead, twin);
    assertThat(
            told(
                () ->
                    ends.moveEnd(
                        lead,
                        new MoveEnd(
                            mentorings.current(town.id()).orElseThrow().id(),
                            LocalDate.of(2027, 12, 1),
                            LocalDate.of(2027, 11, 1)))))
        .containsExactly(each("MENTORING_END_MOVED", "lead", "mentee", "second", "twin"));
    assertThat(told(this::endToday))
        .contains(
            "UserTask_GiveFinalFeedbackAsMentee mentee",
            "UserTask_GiveFinalFeedbackAsMentee second",
            "UserTask_GiveFinalFeedbackAsMentor lead");
    giveFeedback();
    assertThat(told(() -> close("COMPLETED")))
        .containsExactly(each("MENTORING_COMPLETED", "lead", "mentee", "second", "twin"));
  }

  @Test
  void tellsBothSidesThatTheMentoringEndedEarly() {
    towns.match(town, lead, null);
    endToday();
    giveFeedback();

    assertThat(told(() -> close("ENDED_EARLY")))
        .containsExactly(each("MENTORING_ENDED_EARLY", "lead", "mentee", "second"));
  }

  @Test
  void tellsTheNextMentorOfTheHandover() {
    towns.match(town, lead, null);
    endToday();
    giveFeedback();
    assertThat(told(() -> close("REMATCHED")))
        .containsExactly(each("MENTORING_REMATCHED", "lead", "mentee", "second"));

    towns.propose(town, twin, null);
    assertThat(told(() -> accept(twin)))
        .containsExactly(
            "HANDOVER twin",
            "MENTOR_FOUND mentee",
            "MENTOR_FOUND second",
            DRAFT + " mentee",
            DRAFT + " second");
  }

  @Test
  void tellsBothSidesOnceThatTheTownLeft() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);
    var task = engine.start(town.mentee(), "LeaveProgrammeProcess", Map.of());

    assertThat(
            told(
                () ->
                    engine.submit(
                        town.mentee(),
                        task,
                        Map.of(
                            "decision",
                            "leave",
                            "participation",
                            "" + town.id().value(),
                            "reason",
                            "A merger.",
                            "confirmed",
                            true))))
        .containsExactly(each("TOWN_LEFT", "lead", "mentee", "second", "twin"));
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

  private List<String> told(Runnable act) {
    return mails.during(town.key(), names, act);
  }

  private static String[] each(String what, String... people) {
    return Stream.of(people).map(person -> what + " " + person).toArray(String[]::new);
  }

  private void complete(PersonId person, String task, Map<String, Object> sent) {
    engine.complete(person, town.key(), task, sent);
  }

  private void accept(PersonId mentor) {
    complete(mentor, ACCEPT, Map.of("answer", "accept"));
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

  private static Map<String, Object> report() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("next", "report");
    sent.put("done", "We cleaned the cinema.");
    sent.put("participants", 40);
    return sent;
  }

  private static Map<String, Object> newDate() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("next", "newDate");
    sent.put("newDate", "2027-07-01");
    sent.put("reason", "The roof leaks.");
    return sent;
  }

  private void endToday() {
    requests.request(
        programme.coordinator(),
        new RequestEnd(
            mentorings.current(town.id()).orElseThrow().id(),
            "The mentor is ill.",
            LocalDate.of(2027, 1, 11)));
  }

  private void giveFeedback() {
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A choir.");
    complete(town.mentee(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    complete(lead, "UserTask_GiveFinalFeedbackAsMentor", feedback);
  }

  private void close(String outcome) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("outcome", outcome);
    if (!outcome.equals("COMPLETED")) {
      sent.put("reason", "The mentor is ill.");
    }
    if (outcome.equals("REMATCHED")) {
      sent.put("handoverNote", "Ask for the harbour master.");
    }
    complete(programme.coordinator(), "UserTask_CloseMentoring", sent);
  }
}
