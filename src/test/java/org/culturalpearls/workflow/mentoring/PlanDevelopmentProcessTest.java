package org.culturalpearls.workflow.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.ModelCoverage;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.ChangeCycle;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.Option;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PlanDevelopmentProcessTest {

  private static final String PROCESS = "PlanDevelopmentProcess";
  private static final String ASSESS = "UserTask_AssessPreparedness";
  private static final String DRAFT = "UserTask_DraftPlan";
  private static final String FEEDBACK = "UserTask_GivePlanFeedback";
  private static final String SUBMIT = "UserTask_SubmitPlan";
  private static final String SUBMIT_WITHOUT = "UserTask_SubmitWithoutFeedback";
  private static final String LATE = "UserTask_DecideOnLatePlan";
  private static final String PLAN_DUE = "CatchEvent_PlanDue";
  private static final String OVERDUE = "BoundaryEvent_PlanFeedbackOverdue";
  private static final String SILENT = "BoundaryEvent_PlanMentorSilent";
  private static final Map<String, Object> READY = Map.of("ready", "yes");
  private static final Map<String, Object> REMARKS =
      Map.of("ready", "no", "vision", "Say for whom.", "milestones", "Add one in autumn.");

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PlanService plans;
  @Autowired private MilestoneService milestones;
  @Autowired private ParticipationService participations;
  @Autowired private CycleService cycles;
  @Autowired private TaskService tasks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @AfterAll
  static void everyElementWasPassed() {
    ModelCoverage.assertCovered(PROCESS);
  }

  @Test
  void bringsThePlanFromTheFirstAssessmentIntoForce() {
    Pair pair = agreed.withLead();
    Case town = pair.town();

    planned.bringIntoForce(town, pair.lead());

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_FeedbackGiven", "ServiceTask_PutPlanInForce", "EndEvent_PlanSubmitted")
        .doesNotContain("EndEvent_TownWentOn", "EndEvent_TownLeft", LATE, SUBMIT_WITHOUT);
    assertThat(plans.plan(town.mentee(), town.id()).state()).isEqualTo(PlanState.IN_FORCE);
    assertThat(participations.participation(town.id()).stage()).isEqualTo(Stage.IN_FORCE);
    assertThat(plans.versions(town.mentee(), town.id()))
        .extracting("occasion")
        .containsExactly(VersionOccasion.SUBMISSION, VersionOccasion.FEEDBACK);
    assertThat(milestones.milestones(town.mentee(), town.id())).hasSize(3);
  }

  @Test
  void doesNotWaitForAMentorAndAsksCoordinatorsWhereThereIsNone() {
    Case town = programme.newCase();

    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");

    Task task = engine.task(town.key(), FEEDBACK);
    assertThat(task.getAssignee()).isNull();
    assertThat(groups(task)).containsExactly("coordinator");
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);
    assertThat(engine.openTasks(town.key())).contains(SUBMIT);
  }

  @Test
  void keepsTheCoordinatorWhoHasTakenAnotherTaskWhenNobodyMentors() {
    Case town = programme.newCase();
    handedIn(town);
    engine.fire(town.key(), PLAN_DUE);
    tasks.setAssignee(engine.task(town.key(), LATE).getId(), "person-1");

    engine.fire(town.key(), SILENT);

    assertThat(engine.task(town.key(), LATE).getAssignee()).isEqualTo("person-1");
    assertThat(groups(engine.task(town.key(), FEEDBACK))).containsExactly("coordinator");
  }

  @Test
  void writesOnAfterRemarksAndMayThenSubmitWithoutAnotherRound() {
    Pair pair = agreed.withLead();
    Case town = pair.town();
    handedIn(town);

    engine.complete(pair.lead(), town.key(), FEEDBACK, REMARKS);

    assertThat(engine.openTasks(town.key())).contains(DRAFT).doesNotContain(SUBMIT);
    Map<String, Object> shown = engine.form(town.mentee(), engine.task(town.key(), DRAFT)).values();
    assertThat(shown.get("feedback").toString())
        .contains("**Vision**", "> Say for whom", "**Milestones**");
    assertThat(shown.get("editor").toString())
        .contains("(/cases/" + town.key().value() + "/plan)", "2027-03-31");
    planned.handIn(town, "submit");
    engine.complete(town.mentee(), town.key(), SUBMIT, Map.of("decision", "submit"));
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_PlanSubmitted");
  }

  @Test
  void offersSubmissionOnlyAfterARoundOfFeedback() {
    Case town = programme.newCase();
    planned.assess(town);
    planned.write(town);

    assertThat(nextSteps(town)).containsExactly("feedback");
    broken(town, town.mentee(), DRAFT, Map.of("next", "submit"), "next");
    planned.handIn(town, "feedback");
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, REMARKS);
    assertThat(nextSteps(town)).containsExactly("feedback", "submit");
  }

  @Test
  void takesAReadyPlanBackToGoOnWriting() {
    Case town = programme.newCase();
    handedIn(town);
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);

    engine.complete(town.mentee(), town.key(), SUBMIT, Map.of("decision", "revise"));

    assertThat(engine.openTasks(town.key())).contains(DRAFT).doesNotContain(SUBMIT);
    assertThat(engine.passed(town.key(), PROCESS)).doesNotContain("ServiceTask_PutPlanInForce");
    assertThat(plans.plan(town.mentee(), town.id()).state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void letsTheTownSubmitWhenFeedbackIsOverdueAndEndsTheMentorsTask() {
    Pair pair = agreed.withLead();
    Case town = pair.town();
    handedIn(town);

    engine.fire(town.key(), OVERDUE);

    assertThat(engine.openTasks(town.key())).contains(FEEDBACK, SUBMIT_WITHOUT);
    Task submit = engine.task(town.key(), SUBMIT_WITHOUT);
    assertThat(engine.form(town.mentee(), submit).values().get("feedback").toString())
        .contains("2027-01-21");
    engine.complete(town.mentee(), town.key(), SUBMIT_WITHOUT, Map.of("decision", "submit"));
    assertThat(engine.openTasks(town.key())).doesNotContain(FEEDBACK, SUBMIT, DRAFT);
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_TownWentOn", "EndEvent_PlanSubmitted")
        .doesNotContain("EndEvent_FeedbackGiven");
  }

  @Test
  void letsTheTownWriteOnWhenFeedbackIsOverdue() {
    Pair pair = agreed.withLead();
    Case town = pair.town();
    handedIn(town);
    engine.fire(town.key(), OVERDUE);

    engine.complete(town.mentee(), town.key(), SUBMIT_WITHOUT, Map.of("decision", "revise"));

    assertThat(engine.openTasks(town.key())).contains(DRAFT).doesNotContain(FEEDBACK);
    assertThat(nextSteps(town)).containsExactly("feedback", "submit");
  }

  @Test
  void stillTakesFeedbackThatComesTooLateAndEndsTheTownsTask() {
    Pair pair = agreed.withLead();
    Case town = pair.town();
    handedIn(town);
    engine.fire(town.key(), OVERDUE);

    engine.complete(pair.lead(), town.key(), FEEDBACK, READY);

    assertThat(engine.openTasks(town.key())).contains(SUBMIT).doesNotContain(SUBMIT_WITHOUT);
    assertThat(engine.passed(town.key(), PROCESS)).doesNotContain("EndEvent_TownWentOn");
  }

  @Test
  void opensTheFeedbackToTwinAndCoordinatorWhenTheMentorIsSilent() {
    Pair pair = agreed.withTwin();
    Case town = pair.town();
    handedIn(town);
    assertThat(engine.task(town.key(), FEEDBACK).getAssignee())
        .isEqualTo("person-" + pair.lead().value());
    refused(town, pair.twin(), FEEDBACK, READY, NotAllowed.class);
    refused(town, programme.coordinator(), FEEDBACK, READY, NotAllowed.class);

    engine.fire(town.key(), SILENT);

    Task task = engine.task(town.key(), FEEDBACK);
    assertThat(task.getAssignee()).isNull();
    assertThat(groups(task)).contains("coordinator", "mentors-" + pair.mentoring().value());
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_PlanFeedbackOpened");
    engine.complete(pair.twin(), town.key(), FEEDBACK, READY);
    assertThat(engine.openTasks(town.key())).contains(SUBMIT);
  }

  @Test
  void givesALateTownMoreTimeWhileItGoesOnWriting() {
    Case town = programme.newCase();
    planned.assess(town);
    engine.fire(town.key(), PLAN_DUE);
    assertThat(engine.openTasks(town.key())).contains(DRAFT, LATE);
    Task late = engine.task(town.key(), LATE);
    assertThat(engine.form(programme.coordinator(), late).values().get("state").toString())
        .contains("2027-03-31", "being written");

    engine.complete(
        programme.coordinator(),
        town.key(),
        LATE,
        Map.of("decision", "extend", "until", "2027-04-20"));

    assertThat(engine.openTasks(town.key())).contains(DRAFT).doesNotContain(LATE);
    assertThat(engine.variables(town.key(), PROCESS).get("planDue"))
        .isEqualTo(Date.from(Instant.parse("2027-04-20T21:59:59Z")));
    engine.fire(town.key(), PLAN_DUE);
    assertThat(clock.instant()).isAfter("2027-04-20T21:59:59Z");
    assertThat(engine.openTasks(town.key())).contains(DRAFT, LATE);
  }

  @Test
  void waitsForTheNewDayWhenTheCyclesDayForPlansMoves() {
    Case writing = programme.newCase();
    Case late = programme.newCase();
    engine.fire(late.key(), PLAN_DUE);
    LocalDate before = cycles.cycle(programme.cycle()).planDueOn();

    planDueOn(LocalDate.of(2027, 5, 3));
    try {
      assertThat(engine.openTasks(late.key())).contains(ASSESS).doesNotContain(LATE);
      engine.fire(writing.key(), PLAN_DUE);
      assertThat(clock.instant()).isAfter("2027-05-03T21:59:59Z");
      assertThat(engine.openTasks(writing.key())).contains(LATE);
      engine.fire(late.key(), PLAN_DUE);
      assertThat(engine.openTasks(late.key())).contains(LATE);
    } finally {
      planDueOn(before);
    }
  }

  private void planDueOn(LocalDate day) {
    var cycle = cycles.forChange(programme.coordinator(), programme.cycle());
    CycleView view = cycle.value();
    cycles.change(
        programme.coordinator(),
        new ChangeCycle(
            view.id(),
            cycle.version(),
            view.name(),
            view.zone(),
            view.opensOn(),
            day,
            view.endsOn()));
  }

  @Test
  void letsALateTownLeaveForAReason() {
    Case town = programme.newCase();
    planned.assess(town);
    engine.fire(town.key(), PLAN_DUE);

    engine.complete(
        programme.coordinator(),
        town.key(),
        LATE,
        Map.of("decision", "leave", "reason", "The council stopped the project."));

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_TownLeft")
        .doesNotContain("EndEvent_PlanSubmitted");
    assertThat(engine.openTasks(town.key())).isEmpty();
    assertThat(participations.participation(town.id()).stage()).isEqualTo(Stage.LEFT);
    assertThat(plans.plan(programme.coordinator(), town.id()).state()).isEqualTo(PlanState.LEFT);
  }

  @Test
  void endsWhenTheTownLeavesBeforeItsPlanIsSubmitted() {
    Case town = programme.newCase();
    planned.assess(town);

    participations.leave(town.id());

    assertThat(engine.isRunning(town.key(), PROCESS)).isFalse();
    assertThat(engine.passed(town.key(), PROCESS)).doesNotContain("EndEvent_TownLeft");
  }

  @Test
  void asksNobodyAboutAPlanThatWasSubmittedInTime() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());

    assertThatThrownBy(() -> engine.fire(town.key(), PLAN_DUE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not waiting");
  }

  @Test
  void asksTheCoordinatorNoMoreOnceALatePlanIsSubmitted() {
    Case town = programme.newCase();
    handedIn(town);
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);
    engine.fire(town.key(), PLAN_DUE);
    assertThat(engine.openTasks(town.key())).contains(SUBMIT, LATE);

    engine.complete(town.mentee(), town.key(), SUBMIT, Map.of("decision", "submit"));

    assertThat(engine.openTasks(town.key())).doesNotContain(LATE);
    assertThat(engine.passed(town.key(), PROCESS)).doesNotContain("EndEvent_TownLeft");
  }

  @Test
  void letsNobodyDoTheTasksOfOthers() {
    Pair pair = agreed.withLead();
    Pair other = agreed.withLead();
    Case town = pair.town();
    PersonId foreign = other.town().mentee();

    refused(town, programme.coordinator(), ASSESS, PlannedTown.ratings(), NotAllowed.class);
    refused(town, pair.lead(), ASSESS, PlannedTown.ratings(), NotAllowed.class);
    refused(town, foreign, ASSESS, PlannedTown.ratings(), NotFound.class);
    planned.assess(town);
    planned.write(town);
    refused(town, programme.coordinator(), DRAFT, Map.of("next", "feedback"), NotAllowed.class);
    refused(town, other.lead(), DRAFT, Map.of("next", "feedback"), NotFound.class);
    planned.handIn(town, "feedback");
    refused(town, town.mentee(), FEEDBACK, READY, NotAllowed.class);
    refused(town, other.lead(), FEEDBACK, READY, NotFound.class);
    engine.complete(pair.lead(), town.key(), FEEDBACK, READY);
    Map<String, Object> submit = Map.of("decision", "submit");
    refused(town, pair.lead(), SUBMIT, submit, NotAllowed.class);
    refused(town, programme.coordinator(), SUBMIT, submit, NotAllowed.class);
    refused(town, foreign, SUBMIT, submit, NotFound.class);
    engine.fire(town.key(), PLAN_DUE);
    Map<String, Object> leave = Map.of("decision", "leave", "reason", "Enough.");
    refused(town, town.mentee(), LATE, leave, NotAllowed.class);
    refused(town, pair.lead(), LATE, leave, NotAllowed.class);
    refused(town, other.lead(), LATE, leave, NotFound.class);
    assertThat(engine.openTasks(town.key())).contains(SUBMIT, LATE);
  }

  @Test
  void refusesABadAssessment() {
    Case town = programme.newCase();

    broken(town, town.mentee(), ASSESS, Map.of(), "cooperation");
    for (String field :
        List.of("inclusion", "culturalNetwork", "places", "capacity", "crisisReadiness")) {
      broken(town, town.mentee(), ASSESS, with(PlannedTown.ratings(), field, ""), field);
      broken(town, town.mentee(), ASSESS, with(PlannedTown.ratings(), field, "6"), field);
      broken(town, town.mentee(), ASSESS, with(PlannedTown.ratings(), field, 3), field);
    }
    broken(
        town, town.mentee(), ASSESS, with(PlannedTown.ratings(), "note", "x".repeat(2001)), "note");
    broken(town, town.mentee(), ASSESS, with(PlannedTown.ratings(), "planDue", "x"), "planDue");
    assertThat(engine.openTasks(town.key())).contains(ASSESS).doesNotContain(DRAFT);
  }

  @Test
  void refusesToHandInAPlanThatIsNotComplete() {
    Case town = programme.newCase();
    planned.assess(town);

    broken(town, town.mentee(), DRAFT, Map.of("next", "feedback"), "vision");
    planned.write(town, PlannedTown.milestone("Cinema cleaned", 0, town.mentee()));
    broken(town, town.mentee(), DRAFT, Map.of("next", "feedback"), "milestones");
    planned.write(town);
    broken(town, town.mentee(), DRAFT, Map.of(), "next");
    broken(town, town.mentee(), DRAFT, Map.of("next", "later"), "next");
    broken(town, town.mentee(), DRAFT, Map.of("next", 1), "next");
    broken(town, town.mentee(), DRAFT, Map.of("next", "feedback", "vision", "Mine."), "vision");
    assertThat(plans.versions(town.mentee(), town.id())).isEmpty();
  }

  @Test
  void refusesFeedbackThatSaysNothingAlsoInTheSecondRound() {
    Case town = programme.newCase();
    PersonId coordinator = programme.coordinator();
    handedIn(town);

    broken(town, coordinator, FEEDBACK, Map.of(), "ready");
    broken(town, coordinator, FEEDBACK, Map.of("ready", "no"), "ready");
    broken(town, coordinator, FEEDBACK, Map.of("ready", true), "ready");
    broken(town, coordinator, FEEDBACK, Map.of("ready", "maybe"), "ready");
    for (String section : List.of("vision", "challenges", "assets", "measures", "milestones")) {
      broken(town, coordinator, FEEDBACK, with(READY, section, "x".repeat(4001)), section);
      broken(town, coordinator, FEEDBACK, with(READY, section, List.of("x")), section);
    }
    broken(town, coordinator, FEEDBACK, with(READY, "nextStep", "submitted"), "nextStep");
    engine.complete(coordinator, town.key(), FEEDBACK, REMARKS);
    planned.handIn(town, "feedback");
    broken(town, coordinator, FEEDBACK, Map.of(), "ready");
    broken(town, coordinator, FEEDBACK, Map.of("ready", "no", "vision", " "), "ready");
    assertThat(plans.feedback(coordinator, town.id())).hasSize(1);
  }

  @Test
  void refusesABadSubmission() {
    Case town = programme.newCase();
    handedIn(town);
    engine.fire(town.key(), OVERDUE);
    broken(town, town.mentee(), SUBMIT_WITHOUT, Map.of(), "decision");
    broken(town, town.mentee(), SUBMIT_WITHOUT, Map.of("decision", "wait"), "decision");
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);

    broken(town, town.mentee(), SUBMIT, Map.of(), "decision");
    broken(town, town.mentee(), SUBMIT, Map.of("decision", false), "decision");
    broken(town, town.mentee(), SUBMIT, Map.of("decision", "perhaps"), "decision");
    broken(town, town.mentee(), SUBMIT, Map.of("decision", "submit", "moreTime", "x"), "moreTime");
    assertThat(plans.plan(town.mentee(), town.id()).state()).isEqualTo(PlanState.READY);
  }

  @Test
  void refusesABadDecisionOnALatePlan() {
    Case town = programme.newCase();
    PersonId coordinator = programme.coordinator();
    planned.assess(town);
    engine.fire(town.key(), PLAN_DUE);

    broken(town, coordinator, LATE, Map.of(), "decision");
    broken(town, coordinator, LATE, Map.of("decision", "wait"), "decision");
    broken(town, coordinator, LATE, Map.of("decision", "extend"), "until");
    broken(town, coordinator, LATE, Map.of("decision", "extend", "until", "soon"), "until");
    broken(town, coordinator, LATE, Map.of("decision", "extend", "until", "2027-04-01x"), "until");
    broken(town, coordinator, LATE, Map.of("decision", "extend", "until", "2027-03-01"), "until");
    broken(town, coordinator, LATE, Map.of("decision", "extend", "until", "2028-01-01"), "until");
    broken(town, coordinator, LATE, Map.of("decision", "leave"), "reason");
    broken(town, coordinator, LATE, Map.of("decision", "leave", "reason", " "), "reason");
    broken(
        town, coordinator, LATE, Map.of("decision", "leave", "reason", "x".repeat(2001)), "reason");
    broken(
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
            "nextStep",
            "caseKey");
  }

  private void handedIn(Case town) {
    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");
  }

  private List<String> nextSteps(Case town) {
    return engine
        .form(town.mentee(), engine.task(town.key(), DRAFT))
        .options()
        .get("nextSteps")
        .stream()
        .map(Option::value)
        .toList();
  }

  private List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(link -> link.getGroupId())
        .filter(group -> group != null)
        .sorted()
        .toList();
  }

  private void broken(
      Case town, PersonId person, String task, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> engine.complete(person, town.key(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(town.key())).contains(task);
  }

  private void refused(
      Case town,
      PersonId person,
      String task,
      Map<String, Object> sent,
      Class<? extends Problem> how) {
    assertThatThrownBy(() -> engine.complete(person, town.key(), task, sent)).isInstanceOf(how);
    assertThat(engine.openTasks(town.key())).contains(task);
  }

  private static Map<String, Object> with(Map<String, Object> sent, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(sent);
    changed.put(key, value);
    return changed;
  }
}
