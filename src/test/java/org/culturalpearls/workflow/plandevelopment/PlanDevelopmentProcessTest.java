package org.culturalpearls.workflow.plandevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.AssessmentService.Agree;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.forms.FormChecks;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Longer than most: one test for each path, over all of which coverage is asserted. */
@CoversModel("PlanDevelopmentProcess")
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
  @Autowired private UserTasks userTasks;
  @Autowired private AssessmentService assessments;
  private FormChecks checks;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    checks = new FormChecks(engine, tasks);
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
  void endsTheTaskWithTheWorkshopOfTheTeam() {
    Case town = programme.newCase();
    assessments.agree(
        town.mentee(),
        town.id(),
        Arrays.stream(Question.values())
            .collect(
                Collectors.toMap(
                    each -> each, each -> new Agree(2, "We counted.", "", Agree.NONE))));
    assertThat(shown(town).get("trust")).as("what is agreed is filled in").isEqualTo("2");

    assessments.finish(town.mentee(), town.id(), "For the first time.");

    assertThat(engine.openTasks(town.key())).contains(DRAFT).doesNotContain(ASSESS);
    assertThat(assessments.assessments(town.mentee(), town.id()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.note()).isEqualTo("For the first time.");
              assertThat(kept.levels().get(Question.TRUST))
                  .isEqualTo(new AgreedLevel(2, "We counted.", ""));
            });
  }

  private Map<String, Object> shown(Case town) {
    String task = engine.task(town.key(), ASSESS).getId();
    return userTasks.open(town.mentee(), task).content().values();
  }

  @Test
  void doesNotWaitForAMentorAndAsksCoordinatorsWhereThereIsNone() {
    Case town = programme.newCase();

    planned.assess(town);
    planned.write(town);
    planned.handIn(town, "feedback");

    Task task = engine.task(town.key(), FEEDBACK);
    assertThat(task.getAssignee()).isNull();
    assertThat(checks.groups(task)).containsExactly("coordinator");
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
    assertThat(checks.groups(engine.task(town.key(), FEEDBACK))).containsExactly("coordinator");
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
        .contains("(/cases/" + town.key().value() + "/plan)", "31 March 2027");
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
    checks.broken(town, town.mentee(), DRAFT, Map.of("next", "submit"), "next");
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
        .contains("21 January 2027");
    engine.complete(town.mentee(), town.key(), SUBMIT_WITHOUT, Map.of("decision", "submit"));
    assertThat(engine.openTasks(town.key())).doesNotContain(FEEDBACK, SUBMIT, DRAFT);
    assertThat(engine.passed(town.key(), PROCESS))
        .contains("EndEvent_TownWentOn", "EndEvent_PlanSubmitted")
        .doesNotContain("EndEvent_FeedbackGiven");
  }

  /** From 23 March on, five working days before the last of March, over Easter. */
  @Test
  void letsTheTownSubmitInTheLastDaysThoughFeedbackIsNotDue() {
    clock.set("2027-03-19T09:00:00Z");
    Pair pair = agreed.withLead();
    Case town = pair.town();
    handedIn(town);
    assertThat(due(town, FEEDBACK)).isEqualTo("2027-03-29T21:59:59Z");
    assertThat(engine.openTasks(town.key())).doesNotContain(SUBMIT_WITHOUT);

    engine.fire(town.key(), OVERDUE);

    assertThat(clock.instant()).isEqualTo("2027-03-22T23:00:01Z");
    Task submit = engine.task(town.key(), SUBMIT_WITHOUT);
    assertThat(engine.form(town.mentee(), submit).values().get("feedback").toString())
        .contains("31 March 2027", "need not wait");
    engine.complete(town.mentee(), town.key(), SUBMIT_WITHOUT, Map.of("decision", "submit"));
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_PlanSubmitted");
  }

  @Test
  void offersSubmissionWithoutAnyFeedbackInTheLastDays() {
    Case town = programme.newCase();
    planned.assess(town);
    planned.write(town);
    assertThat(nextSteps(town)).containsExactly("feedback");
    clock.set("2027-03-23T09:00:00Z");
    assertThat(nextSteps(town)).containsExactly("feedback", "submit");
    planned.handIn(town, "submit");
    engine.complete(town.mentee(), town.key(), SUBMIT, Map.of("decision", "submit"));
    assertThat(engine.passed(town.key(), PROCESS)).contains("EndEvent_PlanSubmitted");
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
    checks.refused(town, pair.twin(), FEEDBACK, READY, NotAllowed.class);
    checks.refused(town, programme.coordinator(), FEEDBACK, READY, NotAllowed.class);

    engine.fire(town.key(), SILENT);

    Task task = engine.task(town.key(), FEEDBACK);
    assertThat(task.getAssignee()).isNull();
    assertThat(checks.groups(task)).contains("coordinator", "mentors-" + pair.mentoring().value());
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
        .contains("31 March 2027", "being written");

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

  @Test
  void movesTheDraftThatIsDueOnTheDayForPlans() {
    Case free = programme.newCase();
    planned.assess(free);
    Instant usual = due(free, DRAFT);
    clock.set("2027-03-20T09:00:00Z");
    Case town = programme.newCase();
    planned.assess(town);
    LocalDate before = cycles.cycle(programme.cycle()).planDueOn();
    assertThat(due(town, DRAFT)).isEqualTo("2027-03-31T21:59:59Z");

    try {
      planDueOn(LocalDate.of(2027, 4, 15));
      assertThat(due(town, DRAFT)).isEqualTo("2027-04-15T21:59:59Z");
      assertThat(due(free, DRAFT)).isEqualTo(usual);
      planDueOn(LocalDate.of(2027, 3, 25));
      assertThat(due(town, DRAFT)).isEqualTo("2027-03-25T22:59:59Z");
    } finally {
      planDueOn(before);
    }
  }

  @Test
  void capsEveryStepOfThePlanByTheDayForPlans() {
    clock.set("2027-03-25T09:00:00Z");
    Instant dayForPlans = Instant.parse("2027-03-31T21:59:59Z");
    Case town = programme.newCase();
    assertThat(due(town, ASSESS)).isEqualTo(dayForPlans);
    handedIn(town);
    assertThat(due(town, FEEDBACK)).isEqualTo(dayForPlans);
    engine.complete(programme.coordinator(), town.key(), FEEDBACK, READY);
    assertThat(due(town, SUBMIT)).isEqualTo(dayForPlans);
  }

  @Test
  void movesWhatTheDayForPlansCapsAndNothingPastItsUsualDays() {
    clock.set("2027-03-25T09:00:00Z");
    Case assessing = programme.newCase();
    Pair read = agreed.withLead();
    handedIn(read.town());
    Case ready = programme.newCase();
    handedIn(ready);
    engine.complete(programme.coordinator(), ready.key(), FEEDBACK, READY);
    LocalDate before = cycles.cycle(programme.cycle()).planDueOn();

    try {
      planDueOn(LocalDate.of(2027, 4, 5));
      assertThat(due(assessing, ASSESS)).isEqualTo("2027-04-05T21:59:59Z");
      assertThat(due(read.town(), FEEDBACK)).isEqualTo("2027-04-04T21:59:59Z");
      assertThat(due(ready, SUBMIT)).isEqualTo("2027-04-05T21:59:59Z");
      planDueOn(LocalDate.of(2027, 3, 29));
      assertThat(due(assessing, ASSESS)).isEqualTo("2027-03-29T21:59:59Z");
      assertThat(due(read.town(), FEEDBACK)).isEqualTo("2027-03-29T21:59:59Z");
      assertThat(plans.plan(read.town().mentee(), read.town().id()).feedbackDueAt())
          .isEqualTo("2027-03-29T21:59:59Z");
      assertThat(due(ready, SUBMIT)).isEqualTo("2027-03-29T21:59:59Z");
    } finally {
      planDueOn(before);
    }
  }

  @Test
  void capsTheDecisionOnALatePlanByTheEndOfTheCycleAndMovesItWithThat() {
    Case town = programme.newCase();
    CycleView cycle = cycles.cycle(programme.cycle());
    LocalDate planDue = cycle.planDueOn();
    try {
      ends(planDue.plusDays(2));
      engine.fire(town.key(), PLAN_DUE);
      assertThat(due(town, LATE)).isEqualTo(endOf(planDue.plusDays(2), cycle));
      ends(planDue.plusDays(1));
      assertThat(due(town, LATE)).isEqualTo(endOf(planDue.plusDays(1), cycle));
    } finally {
      ends(cycle.endsOn());
    }
    assertThat(due(town, LATE)).isAfter(endOf(planDue.plusDays(2), cycle));
  }

  private static Instant endOf(LocalDate day, CycleView cycle) {
    return LocalMoments.endOf(day, cycle.zone());
  }

  private void ends(LocalDate day) {
    var cycle = cycles.forChange(programme.coordinator(), programme.cycle());
    CycleView view = cycle.value();
    cycles.change(
        programme.coordinator(),
        new CycleService.Change(
            view.id(),
            cycle.version(),
            view.name(),
            view.zone(),
            view.opensOn(),
            view.planDueAt(),
            day,
            "The cycle ends at another time"));
  }

  private Instant due(Case town, String task) {
    return engine.task(town.key(), task).getDueDate().toInstant();
  }

  private void planDueOn(LocalDate day) {
    var cycle = cycles.forChange(programme.coordinator(), programme.cycle());
    CycleView view = cycle.value();
    cycles.change(
        programme.coordinator(),
        new CycleService.Change(
            view.id(),
            cycle.version(),
            view.name(),
            view.zone(),
            view.opensOn(),
            day,
            view.endsOn(),
            "The call opened late."));
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
}
