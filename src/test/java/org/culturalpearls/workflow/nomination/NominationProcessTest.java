package org.culturalpearls.workflow.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way that a nomination can go, from its first draft to its end. */
@CoversModel("NominationProcess")
class NominationProcessTest extends NominationsInProcess {
  private static final Map<String, Object> NOT_SELECTED =
      Map.of("decision", "notSelect", "reason", "Others were stronger this year.");

  @Autowired private NominationProcess process;

  @Test
  void goesFromTheFirstDraftToTheTitle() {
    Entry entry = entering.begun();
    assertThat(stage(entry)).isEqualTo(Stage.ENTERED);
    Task write = engine.task(entry.town().key(), WRITE);
    assertThat(write.getDueDate()).isEqualTo(stockholm("2027-11-30T23:59:59"));
    assertThat(groups(write)).containsExactly("team-" + entry.town().id().value());
    entering.write(entry);
    entering.submit(entry);

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    assertThat(groups(engine.task(entry.town().key(), CHECK)))
        .containsExactly("office-" + entry.id().value());
    check(entry, Map.of("decision", "eligible"));
    assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(engine.openTasks(entry.town().key())).isEmpty();
    entering.reviewsIn();
    decide(entry, SELECT);

    assertThat(state(entry)).isEqualTo(NominationState.SELECTED);
    assertThat(stage(entry)).isEqualTo(Stage.PREPARING);
    assertThat(engine.openTasks(entry.town().key()))
        .containsExactly("UserTask_AssessPreparedness", "UserTask_ProposeMentor");
    submitPlan(entry);
    assertThat(state(entry)).isEqualTo(NominationState.IN_JURY);
    assertThat(planState(entry)).as("waits for the jury").isEqualTo(PlanState.SUBMITTED);

    process.released(entry.id(), true);
    assertThat(state(entry)).isEqualTo(NominationState.PEARL);
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_Pearl", "CatchEvent_ReviewsIn", "CatchEvent_PlanSubmitted")
        .doesNotContain("CatchEvent_PreSelectionOver", "EndEvent_NoTitle");
  }

  @Test
  void endsWithoutTheTitleAndItsPlanComesIntoForceAllTheSame() {
    Entry entry = entering.selected();
    submitPlan(entry);

    process.released(entry.id(), false);

    assertThat(state(entry)).isEqualTo(NominationState.NO_TITLE);
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_NoTitle")
        .doesNotContain("EndEvent_Pearl");
  }

  @Test
  void isSubmittedOnlyWhenEverySectionHasAText() {
    Entry entry = entering.begun();
    assertThat(shown(entry.mentee(), entry, WRITE, "missing"))
        .contains("Motivation", "Openness to co-operation");
    broken(entry, entry.mentee(), WRITE, CONFIRM, "confirm");
    broken(entry, entry.mentee(), WRITE, Map.of("confirm", false), "confirm");

    entering.write(entry);
    assertThat(shown(entry.mentee(), entry, WRITE, "missing")).doesNotContain("Motivation");
    assertThat(shown(entry.mentee(), entry, WRITE, "page"))
        .contains("(/cases/" + entry.town().key().value() + "/nomination)", "30 November 2027");
  }

  @Test
  void endsUnsubmittedWhenTheCallAndItsGraceAreOver() {
    Entry entry = entering.written();
    engine.fire(entry.town().key(), "BoundaryEvent_CallClosed");

    assertThat(clock.instant()).isEqualTo(stockholm("2027-12-01T00:15:01").toInstant());
    assertThat(state(entry)).isEqualTo(NominationState.NOT_SUBMITTED);
    assertThat(stage(entry)).isEqualTo(Stage.NOT_SELECTED);
    assertThat(engine.openTasks(entry.town().key())).isEmpty();
    assertThat(nominations.nomination(entry.mentee(), entry.id()).sections().get(0).english())
        .as("nothing is lost")
        .isEqualTo("What we say of MOTIVATION");
    assertThat(engine.passed(entry.town().key(), PROCESS)).contains("EndEvent_NotSubmitted");
  }

  @Test
  void isCompletedInTheNamedSectionsOnlyAndCheckedAgain() {
    Entry entry = entering.toComplete();
    assertThat(state(entry)).isEqualTo(NominationState.COMPLETING);
    Task complete = engine.task(entry.town().key(), COMPLETE);
    assertThat(complete.getDueDate()).isEqualTo(stockholm("2027-12-01T23:59:59"));
    assertThat(shown(entry.mentee(), entry, COMPLETE, "asked"))
        .contains("Motivation", "> Say for whom");
    assertThatThrownBy(() -> write(entry, NominationSection.IMPACT)).isInstanceOf(RuleBroken.class);
    write(entry, NominationSection.MOTIVATION);
    engine.complete(entry.mentee(), entry.town().key(), COMPLETE, CONFIRM);

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    check(entry, Map.of("decision", "eligible"));
    assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("ServiceTask_RecordCompletion")
        .doesNotContain("ServiceTask_EndCompletion");
  }

  @Test
  void isCheckedAsItIsWhenTheTimeToCompleteIsOver() {
    Entry entry = entering.toComplete();
    engine.fire(entry.town().key(), "BoundaryEvent_CompletionOver");

    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
    assertThat(engine.openTasks(entry.town().key())).containsExactly(CHECK);
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("ServiceTask_EndCompletion")
        .doesNotContain("ServiceTask_RecordCompletion");
  }

  @Test
  void isNotEligibleForAReason() {
    Entry entry = entering.submitted();
    broken(entry, programme.coordinator(), CHECK, Map.of("decision", "notEligible"), "reason");
    check(entry, Map.of("decision", "notEligible", "reason", "A capital cannot enter."));
    entering.send(entry);

    assertThat(state(entry)).isEqualTo(NominationState.NOT_ELIGIBLE);
    assertThat(stage(entry)).isEqualTo(Stage.NOT_SELECTED);
    assertThat(nominations.nomination(entry.mentee(), entry.id()).reason())
        .isEqualTo("A capital cannot enter.");
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_NotEligible")
        .doesNotContain("Gateway_WaitForReviews");
  }

  @Test
  void isDecidedWithTheReviewsThatAreThereWhenPreSelectionIsOver() {
    Entry entry = entering.eligible();
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionOver");

    Task decide = engine.task(entry.town().key(), DECIDE);
    assertThat(decide.getDueDate()).isEqualTo(stockholm("2028-02-07T23:59:59"));
    assertThat(groups(decide)).containsExactly("office-" + entry.id().value());
    broken(entry, programme.coordinator(), DECIDE, Map.of("decision", "notSelect"), "reason");
    decide(entry, NOT_SELECTED);
    assertThat(state(entry)).isEqualTo(NominationState.NOT_SELECTED);
    assertThat(stage(entry)).isEqualTo(Stage.NOT_SELECTED);
    assertThat(engine.isRunning(entry.town().key(), "PlanDevelopmentProcess")).isFalse();
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("EndEvent_NotSelected")
        .doesNotContain("CatchEvent_ReviewsIn");
  }

  @Test
  void isNotEligibleOnceTheTimeToTakeThatBackIsOver() {
    Entry entry = entering.untoldCheck();
    entering.takeBack(entry);
    assertThat(engine.openTasks(entry.town().key())).containsExactly(CHECK);
    assertThat(shown(programme.coordinator(), entry, CHECK, "told"))
        .contains("Decided before: Not eligible", "> The letter was overlooked");
    check(entry, Map.of("decision", "notEligible", "reason", "It came from a capital."));
    engine.fire(entry.town().key(), "CatchEvent_NotEligibleDue");

    assertThat(state(entry)).isEqualTo(NominationState.NOT_ELIGIBLE);
    assertThat(nominations.nomination(entry.mentee(), entry.id()).reason())
        .isEqualTo("It came from a capital.");
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("CatchEvent_NotEligibleTakenBack", "EndEvent_NotEligible")
        .doesNotContain("CatchEvent_NotEligibleSent");
  }

  @Test
  void isNotSelectedAfterItWasSelectedAndThatWasTakenBack() {
    Entry entry =
        entering.untoldSelection(
            any -> engine.fire(any.town().key(), "CatchEvent_PreSelectionOver"));
    entering.takeBack(entry);
    assertThat(engine.openTasks(entry.town().key())).containsExactly(DECIDE);
    decideOnly(entry, NOT_SELECTED);
    assertThat(state(entry)).isEqualTo(NominationState.ELIGIBLE);
    engine.fire(entry.town().key(), "CatchEvent_PreSelectionDue");

    assertThat(state(entry)).isEqualTo(NominationState.NOT_SELECTED);
    assertThat(engine.isRunning(entry.town().key(), "PlanDevelopmentProcess")).isFalse();
    assertThat(engine.passed(entry.town().key(), PROCESS))
        .contains("CatchEvent_PreSelectionTakenBack", "EndEvent_NotSelected")
        .doesNotContain("CatchEvent_PreSelectionSent");
  }

  @Test
  void dropsOutWithoutAPlanInTime() {
    Entry entry = entering.selected();
    engine.fire(entry.town().key(), "CatchEvent_PlansDue");

    assertThat(clock.instant()).isEqualTo(stockholm("2028-04-01T00:00:01").toInstant());
    assertThat(state(entry)).isEqualTo(NominationState.NO_PLAN);
    assertThat(stage(entry)).as("its mentoring goes on").isEqualTo(Stage.PREPARING);
    assertThat(engine.passed(entry.town().key(), PROCESS)).contains("EndEvent_NoPlan");
    assertThat(engine.isRunning(entry.town().key(), "PlanDevelopmentProcess")).isTrue();
  }

  @Test
  void isBeforeTheJuryAtOnceWithAPlanThatIsThere() {
    Entry entry = mentoredInTheCycleOfTheAward();
    planned.bringIntoForce(entry.town(), programme.coordinator());
    select(entry);

    assertThat(state(entry)).isEqualTo(NominationState.IN_JURY);
    assertThat(nominations.nomination(entry.mentee(), entry.id()).planVersion()).isEqualTo(2);
    process.released(entry.id(), false);
    assertThat(state(entry)).isEqualTo(NominationState.NO_TITLE);
    assertThat(planState(entry)).isEqualTo(PlanState.IN_FORCE);
  }
}
