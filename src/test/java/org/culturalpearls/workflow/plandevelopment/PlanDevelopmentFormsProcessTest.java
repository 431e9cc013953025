package org.culturalpearls.workflow.plandevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.FormChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of PlanDevelopmentProcess refuse, and to whom they are refused. */
@ApplicationTest
class PlanDevelopmentFormsProcessTest {

  private static final String PROCESS = "PlanDevelopmentProcess";
  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String DRAFT = "UserTask_DraftPlan";
  private static final String FEEDBACK = "UserTask_GivePlanFeedback";
  private static final String SUBMIT = "UserTask_SubmitPlan";
  private static final String SUBMIT_WITHOUT = "UserTask_SubmitWithoutFeedback";
  private static final String LATE = "UserTask_DecideOnLatePlan";
  private static final String PLAN_DUE = "CatchEvent_PlanDue";
  private static final String OVERDUE = "BoundaryEvent_PlanFeedbackOverdue";
  private static final Map<String, Object> READY = Map.of("ready", "yes");
  private static final Map<String, Object> REMARKS =
      Map.of("ready", "no", "vision", "Say for whom.", "milestones", "Add one in autumn.");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PlanService plans;
  @Autowired private TaskService tasks;
  private FormChecks checks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    checks = new FormChecks(engine, tasks);
  }

  @Test
  void letsNobodyDoTheTasksOfOthers() {
    Pair pair = agreed.withLead();
    Pair other = agreed.withLead();
    Case town = pair.town();
    PersonId foreign = other.town().mentee();

    checks.refused(town, programme.coordinator(), ASSESS, PlannedTown.levels(), NotAllowed.class);
    checks.refused(town, pair.lead(), ASSESS, PlannedTown.levels(), NotAllowed.class);
    checks.refused(town, foreign, ASSESS, PlannedTown.levels(), NotFound.class);
    planned.assess(town);
    planned.write(town);
    checks.refused(
        town, programme.coordinator(), DRAFT, Map.of("next", "feedback"), NotAllowed.class);
    checks.refused(town, other.lead(), DRAFT, Map.of("next", "feedback"), NotFound.class);
    planned.handIn(town, "feedback");
    checks.refused(town, town.mentee(), FEEDBACK, READY, NotAllowed.class);
    checks.refused(town, other.lead(), FEEDBACK, READY, NotFound.class);
    engine.complete(pair.lead(), town.key(), FEEDBACK, READY);
    Map<String, Object> submit = Map.of("decision", "submit");
    checks.refused(town, pair.lead(), SUBMIT, submit, NotAllowed.class);
    checks.refused(town, programme.coordinator(), SUBMIT, submit, NotAllowed.class);
    checks.refused(town, foreign, SUBMIT, submit, NotFound.class);
    engine.fire(town.key(), PLAN_DUE);
    Map<String, Object> leave = Map.of("decision", "leave", "reason", "Enough.");
    checks.refused(town, town.mentee(), LATE, leave, NotAllowed.class);
    checks.refused(town, pair.lead(), LATE, leave, NotAllowed.class);
    checks.refused(town, other.lead(), LATE, leave, NotFound.class);
    assertThat(engine.openTasks(town.key())).contains(SUBMIT, LATE);
  }

  @Test
  void refusesABadAssessment() {
    Case town = programme.newCase();

    checks.broken(town, town.mentee(), ASSESS, Map.of(), "knowingPeople");
    for (String field : List.of("trust", "whoComes", "commonWork", "means", "helpingEachOther")) {
      checks.broken(
          town, town.mentee(), ASSESS, FormChecks.with(PlannedTown.levels(), field, ""), field);
      checks.broken(
          town, town.mentee(), ASSESS, FormChecks.with(PlannedTown.levels(), field, "6"), field);
      checks.broken(
          town, town.mentee(), ASSESS, FormChecks.with(PlannedTown.levels(), field, 3), field);
    }
    checks.broken(
        town,
        town.mentee(),
        ASSESS,
        FormChecks.with(PlannedTown.levels(), "note", "x".repeat(2001)),
        "note");
    checks.broken(
        town,
        town.mentee(),
        ASSESS,
        FormChecks.with(PlannedTown.levels(), "planDue", "x"),
        "planDue");
    assertThat(engine.openTasks(town.key())).contains(ASSESS).doesNotContain(DRAFT);
  }

  @Test
  void refusesToHandInAPlanThatIsNotComplete() {
    Case town = programme.newCase();
    planned.assess(town);

    checks.broken(town, town.mentee(), DRAFT, Map.of("next", "feedback"), "vision");
    planned.write(town, PlannedTown.milestone("Cinema cleaned", 0, town.mentee()));
    checks.broken(town, town.mentee(), DRAFT, Map.of("next", "feedback"), "milestones");
    planned.write(town);
    checks.broken(town, town.mentee(), DRAFT, Map.of(), "next");
    checks.broken(town, town.mentee(), DRAFT, Map.of("next", "later"), "next");
    checks.broken(town, town.mentee(), DRAFT, Map.of("next", 1), "next");
    checks.broken(
        town, town.mentee(), DRAFT, Map.of("next", "feedback", "vision", "Mine."), "vision");
    assertThat(plans.versions(town.mentee(), town.id())).isEmpty();
  }

  @Test
  void refusesFeedbackThatSaysNothingAlsoInTheSecondRound() {
    Case town = programme.newCase();
    PersonId coordinator = programme.coordinator();
    handedIn(town);

    checks.broken(town, coordinator, FEEDBACK, Map.of(), "ready");
    checks.broken(town, coordinator, FEEDBACK, Map.of("ready", "no"), "ready");
    checks.broken(town, coordinator, FEEDBACK, Map.of("ready", true), "ready");
    checks.broken(town, coordinator, FEEDBACK, Map.of("ready", "maybe"), "ready");
    for (String section : List.of("vision", "challenges", "assets", "measures", "milestones")) {
      checks.broken(
          town, coordinator, FEEDBACK, FormChecks.with(READY, section, "x".repeat(4001)), section);
      checks.broken(
          town, coordinator, FEEDBACK, FormChecks.with(READY, section, List.of("x")), section);
    }
    checks.broken(
        town, coordinator, FEEDBACK, FormChecks.with(READY, "nextStep", "submitted"), "nextStep");
    engine.complete(coordinator, town.key(), FEEDBACK, REMARKS);
    planned.handIn(town, "feedback");
    checks.broken(town, coordinator, FEEDBACK, Map.of(), "ready");
    checks.broken(town, coordinator, FEEDBACK, Map.of("ready", "no", "vision", " "), "ready");
    assertThat(plans.feedback(coordinator, town.id())).hasSize(1);
  }

  @Test
  void refusesABadSubmission() {
    Case town = programme.newCase();
    handedIn(town);
    engine.fire(town.key(), OVERDUE);
    checks.broken(town, town.mentee(), SUBMIT_WITHOUT, Map.of(), "decision");
    checks.broken(town, town.mentee(), SUBMIT_WITHOUT, Map.of("decision", "wait"), "decision");
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);

    checks.broken(town, town.mentee(), SUBMIT, Map.of(), "decision");
    checks.broken(town, town.mentee(), SUBMIT, Map.of("decision", false), "decision");
    checks.broken(town, town.mentee(), SUBMIT, Map.of("decision", "perhaps"), "decision");
    checks.broken(
        town, town.mentee(), SUBMIT, Map.of("decision", "submit", "moreTime", "x"), "moreTime");
    assertThat(plans.plan(town.mentee(), town.id()).state()).isEqualTo(PlanState.READY);
  }

  @Test
  void refusesABadDecisionOnALatePlan() {
    Case town = programme.newCase();
    PersonId coordinator = programme.coordinator();
    planned.assess(town);
    engine.fire(town.key(), PLAN_DUE);

    checks.broken(town, coordinator, LATE, Map.of(), "decision");
    checks.broken(town, coordinator, LATE, Map.of("decision", "wait"), "decision");
    checks.broken(town, coordinator, LATE, Map.of("decision", "extend"), "until");
    checks.broken(town, coordinator, LATE, Map.of("decision", "extend", "until", "soon"), "until");
    checks.broken(
        town, coordinator, LATE, Map.of("decision", "extend", "until", "2027-04-01x"), "until");
    checks.broken(
        town, coordinator, LATE, Map.of("decision", "extend", "until", "2027-03-01"), "until");
    checks.broken(
        town, coordinator, LATE, Map.of("decision", "extend", "until", "2028-01-01"), "until");
    checks.broken(town, coordinator, LATE, Map.of("decision", "leave"), "reason");
    checks.broken(town, coordinator, LATE, Map.of("decision", "leave", "reason", " "), "reason");
    checks.broken(
        town, coordinator, LATE, Map.of("decision", "leave", "reason", "x".repeat(2001)), "reason");
    checks.broken(
        town,
        coordinator,
        LATE,
        Map.of("decision", "extend", "until", "2027-04-20", "reason", "None."),
        "reason");
    assertThat(plans.plan(coordinator, town.id()).state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void saysThatAStepWasAlreadyDone() {
    Case town = programme.newCase();
    handedIn(town);
    engine.fire(town.key(), OVERDUE);
    Task submit = engine.task(town.key(), SUBMIT_WITHOUT);
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);

    assertThatThrownBy(() -> engine.submit(town.mentee(), submit, Map.of("decision", "submit")))
        .isInstanceOf(Problem.class)
        .isNotInstanceOf(RuleBroken.class);
    assertThat(engine.openTasks(town.key())).contains(SUBMIT);
  }

  @Test
  void keepsWhatWasTypedOutOfTheEngine() {
    Case town = programme.newCase();
    handedIn(town);
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, REMARKS);

    assertThat(engine.variables(town.key(), PROCESS))
        .containsOnlyKeys(
            "participationId",
            "town",
            "teamGroup",
            "assessBy",
            "draftBy",
            "planDue",
            "feedbackWanted",
            "mentorsGroup",
            "leadUser",
            "feedbackBy",
            "feedbackSilent",
            "feedbackWaitUntil",
            "nextStep",
            "caseKey");
  }

  private void handedIn(Case town) {
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
  }
}
