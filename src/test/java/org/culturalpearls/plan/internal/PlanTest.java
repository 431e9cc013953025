package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final Instant DUE = Instant.parse("2027-02-01T22:59:59Z");
  private static final Instant BEFORE = DUE.minusSeconds(1);
  private static final Limit LIMIT = new Limit(DUE, DUE.plusSeconds(604_800));

  private final Plan plan = new Plan(new ParticipationId(7));

  @Test
  void isNotSubmittedBeforeAnyFeedback() {
    assertThatThrownBy(() -> plan.goToSubmission(false))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("next"));
    assertThatThrownBy(() -> plan.submit(DUE)).isInstanceOf(WrongPlanState.class);
    assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void goesToSubmissionAfterOneRoundWhateverTheMentorSaid() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.receiveFeedback(false);
    plan.goToSubmission(false);

    assertThat(plan.state()).isEqualTo(PlanState.READY);
  }

  @Test
  void goesToSubmissionInTheLastDaysWithoutFeedback() {
    plan.goToSubmission(true);
    assertThat(plan.state()).isEqualTo(PlanState.READY);
  }

  @Test
  void waitsNoLongerThanToTheLastDaysAlsoWhereTheyMoved() {
    Instant lastDays = DUE.minusSeconds(86_400);
    plan.requestFeedback(LIMIT, DUE);
    plan.moveFeedback(LIMIT, lastDays, lastDays.minusSeconds(60));
    assertThatThrownBy(() -> plan.submit(lastDays.minusSeconds(1)))
        .isInstanceOf(WrongPlanState.class);
    plan.moveFeedback(LIMIT, DUE, lastDays);
    plan.submit(lastDays);
    assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
  }

  @Test
  void goesBackToWritingWithRemarks() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.receiveFeedback(false);

    assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void isReadyWhenTheMentorSaysSo() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.receiveFeedback(true);

    assertThat(plan.state()).isEqualTo(PlanState.READY);
  }

  @Test
  void waitsForFeedbackUntilItIsDue() {
    plan.requestFeedback(LIMIT, LIMIT.due());

    assertThat(plan.isFeedbackOverdue(BEFORE)).isFalse();
    assertThatThrownBy(() -> plan.submit(BEFORE)).isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(() -> plan.revise(BEFORE)).isInstanceOf(WrongPlanState.class);
  }

  @Test
  void isSubmittedWhenFeedbackIsOverdue() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.submit(DUE);

    assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
  }

  @Test
  void remembersThatFeedbackWasOverdueWhenTakenBack() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.revise(DUE);
    plan.goToSubmission(false);

    assertThat(plan.state()).isEqualTo(PlanState.READY);
  }

  @Test
  void takesNoSecondFeedbackInOneRound() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.receiveFeedback(true);

    assertThatThrownBy(() -> plan.receiveFeedback(true))
        .isInstanceOfSatisfying(
            WrongPlanState.class, e -> assertThat(e.key()).isEqualTo("error.plan.state.READY"));
  }

  @Test
  void comesIntoForceOnlyAfterSubmission() {
    assertThatThrownBy(plan::comeIntoForce).isInstanceOf(WrongPlanState.class);

    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.receiveFeedback(true);
    plan.submit(BEFORE);
    plan.comeIntoForce();

    assertThat(plan.state()).isEqualTo(PlanState.IN_FORCE);
    assertThatThrownBy(plan::comeIntoForce).isInstanceOf(WrongPlanState.class);
  }

  @Test
  void isNotWrittenOnAfterSubmission() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.receiveFeedback(true);
    plan.submit(BEFORE);

    assertThatThrownBy(() -> plan.save(0, new PersonId(1), BEFORE, ""))
        .isInstanceOf(WrongPlanState.class);
    assertThatThrownBy(() -> plan.revise(BEFORE)).isInstanceOf(WrongPlanState.class);
  }

  @Test
  void isLateFromItsDueMomentOn() {
    assertThatThrownBy(() -> plan.requireLate(DUE, BEFORE)).isInstanceOf(AlreadyDone.class);

    plan.requireLate(DUE, DUE);
  }

  @Test
  void isNeverLateOnceSubmitted() {
    plan.requestFeedback(LIMIT, LIMIT.due());
    plan.submit(DUE);

    assertThatThrownBy(() -> plan.requireLate(DUE, DUE)).isInstanceOf(WrongPlanState.class);
  }
}
