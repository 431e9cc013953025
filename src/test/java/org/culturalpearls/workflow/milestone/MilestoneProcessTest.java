package org.culturalpearls.workflow.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.forms.FormChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each town has three milestones; the tests follow the first one, due on 10 May. Longer than most:
 * one test for each path, over all of which coverage is asserted.
 */
@CoversModel("MilestoneProcess")
@ApplicationTest
class MilestoneProcessTest {

  private static final String PROCESS = "MilestoneProcess";
  private static final String TIME_TO_REPORT = "CatchEvent_TimeToReport";
  private static final String OVERDUE = "CatchEvent_MilestoneOverdue";
  private static final String REPORT = "UserTask_ReportMilestone";
  private static final String FEEDBACK = "UserTask_GiveMilestoneFeedback";
  private static final String DECIDE_DATE = "UserTask_DecideNewDate";
  private static final String RESOLVE = "UserTask_ResolveOverdueMilestone";
  private static final Map<String, Object> DONE =
      Map.of(
          "next",
          "report",
          "done",
          "We *swept* the cinema.",
          "participants",
          25,
          "evidenceLink",
          "https://example.org/cinema_(old)");
  private static final Map<String, Object> LATER =
      Map.of("next", "newDate", "newDate", "2027-09-15", "reason", "The roof leaks.");
  private static final Map<String, Object> REACHED = Map.of("decision", "reached");
  private static final Map<String, Object> REWORK =
      Map.of("decision", "rework", "remarks", "How many came?");
  private static final Map<String, Object> APPROVE = Map.of("decision", "approve");
  private static final Map<String, Object> DECLINE =
      Map.of("decision", "decline", "reason", "The guests are invited.");
  private static final Map<String, Object> DROP =
      Map.of("resolution", "drop", "reason", "The cinema was sold.");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private MilestoneService milestones;
  @Autowired private ParticipationService participations;
  @Autowired private TaskService tasks;
  private FormChecks checks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    checks = new FormChecks(engine, tasks);
  }

  @Test
  void isReportedFromItsLeadTimeAndConfirmedByTheMentor() {
    Pair pair = inForce(agreed.withLead());
    Case town = pair.town();
    assertThat(engine.openTasks(town.key())).doesNotContain(REPORT);

    engine.fire(town.key(), TIME_TO_REPORT);
    assertThat(clock.instant()).isBetween("2027-04-25T22:00:00Z", "2027-04-25T22:01:00Z");
    Task report = engine.task(town.key(), REPORT);
    assertThat(report.getDueDate().toInstant()).isEqualTo("2027-05-10T21:59:59Z");
    assertThat(engine.form(town.mentee(), report).values().get("town").toString())
        .contains("**Cinema cleaned**", "10 May 2027");
    engine.complete(town.mentee(), town.key(), REPORT, DONE);

    Task feedback = engine.task(town.key(), FEEDBACK);
    assertThat(feedback.getAssignee()).isEqualTo("person-" + pair.lead().value());
    assertThat(engine.form(pair.lead(), feedback).values().get("report").toString())
        .contains("> We \\*swept\\* the cinema", "25", "(https://example.org/cinema_%28old%29)");
    engine.complete(pair.lead(), town.key(), FEEDBACK, REACHED);
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_MilestoneAnswered", "EndEvent_MilestoneReached")
        .doesNotContain(DECIDE_DATE, RESOLVE, "EndEvent_MilestoneDropped");
    assertThat(first(town).state()).isEqualTo(MilestoneState.REACHED);
    assertThat(engine.openTasks(town.key())).doesNotContain(REPORT, FEEDBACK);
  }

  @Test
  void isReportedAgainAfterRemarks() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, DONE);

    engine.complete(pair.lead(), town.key(), FEEDBACK, REWORK);

    Task again = engine.task(town.key(), REPORT);
    assertThat(engine.form(town.mentee(), again).values().get("earlier").toString())
        .contains("reported", "sent back with remarks. How many came?");
    assertThat(first(town).state()).isEqualTo(MilestoneState.REWORK);
    checks.broken(town, town.mentee(), REPORT, Map.of(), "next");
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    engine.complete(pair.lead(), town.key(), FEEDBACK, REACHED);
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_MilestoneReached");
  }

  @Test
  void isAskedForAgainAtItsNewLeadTimeWhenTheMentorApprovesAnotherDate() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();

    engine.complete(town.mentee(), town.key(), REPORT, LATER);
    Task decide = engine.task(town.key(), DECIDE_DATE);
    assertThat(engine.form(pair.lead(), decide).values().get("request").toString())
        .contains("15 September 2027", "> The roof leaks");
    engine.complete(pair.lead(), town.key(), DECIDE_DATE, APPROVE);

    assertThat(engine.openTasks(town.key())).doesNotContain(REPORT, DECIDE_DATE);
    assertThat(date(town, "Cinema cleaned")).isEqualTo("2027-09-15");
    while (engine.tasks(town.key(), REPORT).size() < 3) {
      engine.fire(town.key(), TIME_TO_REPORT);
    }
    assertThat(clock.instant()).isAfter("2027-08-31T22:00:00Z");
    assertThat(engine.tasks(town.key(), REPORT))
        .extracting(task -> task.getDueDate().toInstant().toString())
        .contains("2027-09-15T21:59:59Z");
  }

  @Test
  void keepsItsDateWhenTheMentorDeclinesAnotherOne() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, LATER);

    engine.complete(pair.lead(), town.key(), DECIDE_DATE, DECLINE);

    Task again = engine.task(town.key(), REPORT);
    assertThat(engine.form(town.mentee(), again).values().get("earlier").toString())
        .contains("new date declined. The guests are invited");
    assertThat(date(town, "Cinema cleaned")).isEqualTo("2027-05-10");
    assertThat(engine.passed(town.key(), PROCESS)).doesNotContain("EndEvent_MilestoneReached");
  }

  @Test
  void opensFeedbackToTwinAndCoordinatorWhenTheMentorIsSilent() {
    Pair pair = toReport(agreed.withTwin());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    checks.refused(town, pair.twin(), FEEDBACK, REACHED, NotAllowed.class);
    checks.refused(town, programme.coordinator(), FEEDBACK, REACHED, NotAllowed.class);

    engine.fire(town.key(), "BoundaryEvent_FeedbackMentorSilent");

    assertThat(engine.task(town.key(), FEEDBACK).getAssignee()).isNull();
    assertThat(checks.groups(engine.task(town.key(), FEEDBACK))).contains("coordinator");
    engine.complete(pair.twin(), town.key(), FEEDBACK, REACHED);
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_MilestoneFeedbackOpened", "EndEvent_MilestoneReached");
  }

  @Test
  void letsACoordinatorDecideOnTheNewDateWhenTheMentorIsSilent() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, LATER);
    checks.refused(town, programme.coordinator(), DECIDE_DATE, APPROVE, NotAllowed.class);

    engine.fire(town.key(), "BoundaryEvent_DateMentorSilent");

    assertThat(checks.groups(engine.task(town.key(), DECIDE_DATE))).contains("coordinator");
    engine.complete(programme.coordinator(), town.key(), DECIDE_DATE, APPROVE);
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_NewDateDecisionOpened");
    assertThat(date(town, "Cinema cleaned")).isEqualTo("2027-09-15");
  }

  @Test
  void asksCoordinatorsForFeedbackWhereNobodyMentors() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());
    engine.fire(town.key(), TIME_TO_REPORT);
    engine.complete(town.mentee(), town.key(), REPORT, DONE);

    assertThat(checks.groups(engine.task(town.key(), FEEDBACK))).containsExactly("coordinator");
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, REACHED);
    assertThat(first(town).state()).isEqualTo(MilestoneState.REACHED);
  }

  @Test
  void getsALaterDateFromTheCoordinatorBesideTheOpenReport() {
    Pair pair = overdue(agreed.withLead());
    Case town = pair.town();
    assertThat(engine.openTasks(town.key())).contains(REPORT, RESOLVE);

    resolve(town, Map.of("resolution", "extend", "until", "2027-06-30"));

    assertThat(engine.openTasks(town.key())).contains(REPORT).doesNotContain(RESOLVE);
    assertThat(engine.task(town.key(), REPORT).getDueDate().toInstant())
        .isEqualTo("2027-06-30T21:59:59Z");
    assertThat(date(town, "Cinema cleaned")).isEqualTo("2027-06-30");
    engine.fire(town.key(), OVERDUE);
    assertThat(clock.instant()).isAfter("2027-07-14T21:59:59Z");
    assertThat(engine.openTasks(town.key())).contains(REPORT, RESOLVE);
  }

  @Test
  void keepsItsDateAfterATalkAndIsAskedAboutAgain() {
    Pair pair = overdue(agreed.withLead());
    Case town = pair.town();
    Instant due = engine.task(town.key(), REPORT).getDueDate().toInstant();

    resolve(town, Map.of("resolution", "contact", "note", "They begin next week."));

    assertThat(engine.openTasks(town.key())).contains(REPORT).doesNotContain(RESOLVE);
    assertThat(engine.task(town.key(), REPORT).getDueDate().toInstant()).isEqualTo(due);
    assertThat(date(town, "Cinema cleaned")).isEqualTo("2027-05-10");
    engine.fire(town.key(), OVERDUE);
    Task again = engine.task(town.key(), RESOLVE);
    assertThat(engine.form(programme.coordinator(), again).values().get("earlier").toString())
        .contains("They begin next week");
  }

  @Test
  void isDroppedForAReasonAndAsksForNoReportAnyMore() {
    Pair pair = overdue(agreed.withLead());
    Case town = pair.town();

    resolve(town, DROP);

    assertThat(engine.openTasks(town.key())).doesNotContain(REPORT, RESOLVE);
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_OverdueDropped", "EndEvent_MilestoneDropped")
        .doesNotContain("EndEvent_MilestoneReached", FEEDBACK);
    assertThat(first(town).state()).isEqualTo(MilestoneState.DROPPED);
  }

  @Test
  void takesTheReportThatComesTooLateAndAsksTheCoordinatorNoMore() {
    Pair pair = overdue(agreed.withLead());
    Case town = pair.town();

    engine.complete(town.mentee(), town.key(), REPORT, DONE);

    assertThat(engine.openTasks(town.key())).contains(FEEDBACK).doesNotContain(RESOLVE);
  }

  @Test
  void isAskedAboutAgainWhenItIsOverdueAfterARework() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    engine.complete(pair.lead(), town.key(), FEEDBACK, REWORK);

    engine.fire(town.key(), OVERDUE);

    assertThat(engine.openTasks(town.key())).contains(REPORT, RESOLVE);
    resolve(town, Map.of("resolution", "contact", "note", "They are on it."));
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    engine.complete(pair.lead(), town.key(), FEEDBACK, REACHED);
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_MilestoneReached");
  }

  @Test
  void startsForAMilestoneThatIsAddedLater() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());

    milestones.add(
        town.mentee(), town.id(), PlannedTown.milestone("Residents sing", -2, town.mentee()));

    engine.fire(town.key(), TIME_TO_REPORT);
    engine.fire(town.key(), TIME_TO_REPORT);
    engine.fire(town.key(), TIME_TO_REPORT);
    engine.fire(town.key(), TIME_TO_REPORT);
    assertThat(engine.tasks(town.key(), REPORT))
        .extracting(task -> engine.form(town.mentee(), task).values().get("town").toString())
        .hasSize(4)
        .anyMatch(text -> text.contains("**Residents sing**"));
  }

  @Test
  void endsWhenTheTownLeaves() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();

    participations.leave(town.id());

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(milestones.milestones(programme.coordinator(), town.id()))
        .extracting(MilestoneView::state)
        .containsOnly(MilestoneState.DROPPED);
  }

  private Pair inForce(Pair pair) {
    planned.bringIntoForce(pair.town(), pair.lead());
    return pair;
  }

  /** It is time to report the first milestone. */
  private Pair toReport(Pair pair) {
    inForce(pair);
    engine.fire(pair.key(), TIME_TO_REPORT);
    return pair;
  }

  private Pair overdue(Pair pair) {
    toReport(pair);
    engine.fire(pair.key(), OVERDUE);
    return pair;
  }

  private void resolve(Case town, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), town.key(), RESOLVE, sent);
  }

  private MilestoneView first(Case town) {
    return named(town, "Cinema cleaned");
  }

  private String date(Case town, String title) {
    LocalDate dueOn = named(town, title).wording().dueOn();
    return dueOn.toString();
  }

  private MilestoneView named(Case town, String title) {
    return milestones.milestones(programme.coordinator(), town.id()).stream()
        .filter(milestone -> milestone.wording().title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
