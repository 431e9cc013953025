package org.culturalpearls.workflow.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.forms.FormChecks;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of MilestoneProcess refuse, and to whom they are refused. */
@ApplicationTest
class MilestoneFormsProcessTest {

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
  @Autowired private UserTasks desk;
  @Autowired private TaskService tasks;
  private FormChecks checks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    checks = new FormChecks(engine, tasks);
  }

  @Test
  void letsNobodyDoTheTasksOfOthers() {
    Pair pair = overdue(agreed.withLead());
    Pair other = agreed.withLead();
    Case town = pair.town();

    checks.refused(town, pair.lead(), REPORT, DONE, NotAllowed.class);
    checks.refused(town, programme.coordinator(), REPORT, DONE, NotAllowed.class);
    checks.refused(town, other.town().mentee(), REPORT, DONE, NotFound.class);
    checks.refused(town, town.mentee(), RESOLVE, DROP, NotAllowed.class);
    checks.refused(town, pair.lead(), RESOLVE, DROP, NotAllowed.class);
    checks.refused(town, other.lead(), RESOLVE, DROP, NotFound.class);
    engine.complete(town.mentee(), town.key(), REPORT, LATER);
    checks.refused(town, town.mentee(), DECIDE_DATE, APPROVE, NotAllowed.class);
    checks.refused(town, other.lead(), DECIDE_DATE, APPROVE, NotFound.class);
    engine.complete(pair.lead(), town.key(), DECIDE_DATE, DECLINE);
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    checks.refused(town, town.secondMentee(), FEEDBACK, REACHED, NotAllowed.class);
    checks.refused(town, other.lead(), FEEDBACK, REACHED, NotFound.class);
  }

  @Test
  void refusesABadReport() {
    Case town = toReport(agreed.withLead()).town();
    PersonId mentee = town.mentee();

    checks.broken(town, mentee, REPORT, Map.of(), "next");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "next", "later"), "next");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "next", 1), "next");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "done", ""), "done");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "done", "x".repeat(4001)), "done");
    checks.broken(
        town, mentee, REPORT, FormChecks.with(DONE, "participants", null), "participants");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "participants", -1), "participants");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "participants", 1.5), "participants");
    checks.broken(
        town, mentee, REPORT, FormChecks.with(DONE, "participants", "many"), "participants");
    checks.broken(
        town, mentee, REPORT, FormChecks.with(DONE, "participants", 10_000_001), "participants");
    checks.broken(
        town,
        mentee,
        REPORT,
        FormChecks.with(DONE, "evidenceLink", "http://a.org"),
        "evidenceLink");
    checks.broken(
        town, mentee, REPORT, FormChecks.with(DONE, "evidenceLink", "https://"), "evidenceLink");
    checks.broken(
        town,
        mentee,
        REPORT,
        FormChecks.with(DONE, "evidenceLink", "https://a.org/" + "x".repeat(500)),
        "evidenceLink");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "newDate", "2027-09-15"), "newDate");
    checks.broken(town, mentee, REPORT, FormChecks.with(DONE, "answer", "dropped"), "answer");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "newDate", ""), "newDate");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "newDate", "15/09/2027"), "newDate");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "newDate", "2028-01-01"), "newDate");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "newDate", "2027-05-10"), "newDate");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "newDate", "2027-02-01"), "newDate");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "reason", " "), "reason");
    checks.broken(
        town, mentee, REPORT, FormChecks.with(LATER, "reason", "x".repeat(2001)), "reason");
    checks.broken(town, mentee, REPORT, FormChecks.with(LATER, "done", "Something."), "done");
    assertThat(milestones.history(mentee, first(town).id())).hasSize(1);
  }

  @Test
  void refusesBadFeedbackAlsoInTheSecondRound() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, DONE);

    badFeedback(pair);
    engine.complete(pair.lead(), town.key(), FEEDBACK, REWORK);
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    badFeedback(pair);
    assertThat(first(town).state()).isEqualTo(MilestoneState.REPORTED);
  }

  private void badFeedback(Pair pair) {
    Case town = pair.town();
    checks.broken(town, pair.lead(), FEEDBACK, Map.of(), "decision");
    checks.broken(
        town, pair.lead(), FEEDBACK, FormChecks.with(REACHED, "decision", "yes"), "decision");
    checks.broken(
        town, pair.lead(), FEEDBACK, FormChecks.with(REACHED, "decision", true), "decision");
    checks.broken(town, pair.lead(), FEEDBACK, Map.of("decision", "rework"), "remarks");
    checks.broken(town, pair.lead(), FEEDBACK, FormChecks.with(REWORK, "remarks", " "), "remarks");
    checks.broken(
        town,
        pair.lead(),
        FEEDBACK,
        FormChecks.with(REWORK, "remarks", "x".repeat(4001)),
        "remarks");
    checks.broken(town, pair.lead(), FEEDBACK, FormChecks.with(REWORK, "remarks", 5), "remarks");
    checks.broken(
        town,
        pair.lead(),
        FEEDBACK,
        FormChecks.with(REACHED, "milestoneReached", true),
        "milestoneReached");
  }

  @Test
  void refusesABadDecisionOnANewDate() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, LATER);

    checks.broken(town, pair.lead(), DECIDE_DATE, Map.of(), "decision");
    checks.broken(
        town, pair.lead(), DECIDE_DATE, FormChecks.with(APPROVE, "decision", "no"), "decision");
    checks.broken(
        town, pair.lead(), DECIDE_DATE, FormChecks.with(APPROVE, "reason", "Fine."), "reason");
    checks.broken(town, pair.lead(), DECIDE_DATE, Map.of("decision", "decline"), "reason");
    checks.broken(
        town,
        pair.lead(),
        DECIDE_DATE,
        FormChecks.with(DECLINE, "reason", "x".repeat(2001)),
        "reason");
    checks.broken(
        town, pair.lead(), DECIDE_DATE, FormChecks.with(DECLINE, "reason", List.of("x")), "reason");
    checks.broken(
        town,
        pair.lead(),
        DECIDE_DATE,
        FormChecks.with(APPROVE, "newDate", "2027-10-10"),
        "newDate");
    assertThat(date(town, "Cinema cleaned")).isEqualTo("2027-05-10");
  }

  @Test
  void refusesABadResolution() {
    Case town = overdue(agreed.withLead()).town();
    PersonId coordinator = programme.coordinator();
    Map<String, Object> extend = Map.of("resolution", "extend", "until", "2027-06-30");
    Map<String, Object> contact = Map.of("resolution", "contact", "note", "They begin.");

    checks.broken(town, coordinator, RESOLVE, Map.of(), "resolution");
    checks.broken(
        town, coordinator, RESOLVE, FormChecks.with(DROP, "resolution", "wait"), "resolution");
    checks.broken(town, coordinator, RESOLVE, FormChecks.with(extend, "until", null), "until");
    checks.broken(town, coordinator, RESOLVE, FormChecks.with(extend, "until", "June"), "until");
    checks.broken(
        town, coordinator, RESOLVE, FormChecks.with(extend, "until", "2027-05-01"), "until");
    checks.broken(
        town, coordinator, RESOLVE, FormChecks.with(extend, "until", "2028-01-01"), "until");
    checks.broken(town, coordinator, RESOLVE, FormChecks.with(extend, "reason", "None."), "reason");
    checks.broken(town, coordinator, RESOLVE, FormChecks.with(contact, "note", ""), "note");
    checks.broken(
        town, coordinator, RESOLVE, FormChecks.with(contact, "note", "x".repeat(2001)), "note");
    checks.broken(town, coordinator, RESOLVE, FormChecks.with(DROP, "reason", " "), "reason");
    checks.broken(
        town, coordinator, RESOLVE, FormChecks.with(DROP, "reason", "x".repeat(2001)), "reason");
    checks.broken(
        town, coordinator, RESOLVE, FormChecks.with(DROP, "overdueAt", "2027-12-01"), "overdueAt");
    assertThat(first(town).state()).isEqualTo(MilestoneState.PLANNED);
  }

  @Test
  void opensAReportThatWasSentBackAsItWasSent() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    assertThat(shown(town.mentee(), town)).doesNotContainKeys("next", "done");
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    engine.complete(pair.lead(), town.key(), FEEDBACK, REWORK);

    assertThat(shown(town.secondMentee(), town)).containsAllEntriesOf(DONE);
    assertThatThrownBy(() -> shown(pair.lead(), town)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> shown(agreed.withLead().town().mentee(), town))
        .isInstanceOf(NotFound.class);
  }

  private Map<String, Object> shown(PersonId person, Case town) {
    return desk.open(person, engine.task(town.key(), REPORT).getId()).content().values();
  }

  @Test
  void keepsWhatWasTypedOutOfTheEngine() {
    Pair pair = toReport(agreed.withLead());
    Case town = pair.town();
    engine.complete(town.mentee(), town.key(), REPORT, DONE);
    engine.complete(pair.lead(), town.key(), FEEDBACK, REWORK);

    assertThat(engine.variables(town.key(), PROCESS))
        .containsOnlyKeys(
            "participationId",
            "milestoneId",
            "town",
            "teamGroup",
            "reportFrom",
            "reportBy",
            "overdueAt",
            "answer",
            "mentorsGroup",
            "leadUser",
            "feedbackBy",
            "feedbackSilent",
            "milestoneReached",
            "caseKey");
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

  private Pair inForce(Pair pair) {
    planned.bringIntoForce(pair.town(), pair.lead());
    return pair;
  }
}
