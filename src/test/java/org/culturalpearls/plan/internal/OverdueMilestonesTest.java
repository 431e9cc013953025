package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import org.culturalpearls.plan.MilestoneDropped;
import org.culturalpearls.plan.MilestoneOutcome;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.OverdueResolution;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** A coordinator decides what becomes of a milestone that is overdue. */
class OverdueMilestonesTest extends MilestoneAtHand {

  @Test
  void resolvesNothingThatIsNotOverdue() {
    clock.set(OVERDUE.minusSeconds(1));

    assertThatThrownBy(
            () ->
                reporting.resolveOverdue(
                    of.coordinator(), milestone, new OverdueResolution.Extend(MAY)))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void extendsAnOverdueMilestoneAndMovesItsOpenReport() {
    clock.set(OVERDUE);

    MilestoneOutcome outcome =
        reporting.resolveOverdue(of.coordinator(), milestone, new OverdueResolution.Extend(MAY));

    verify(process).dateMoved(milestone, outcome.times());
    assertThat(outcome.times().overdueAt()).isEqualTo("2027-05-15T21:59:59Z");
    assertThat(milestones.milestone(of.townLead(), milestone).wording().dueOn()).isEqualTo(MAY);
    assertThatThrownBy(
            () -> reporting.forTask(of.coordinator(), milestone, MilestoneTask.RESOLVE_OVERDUE))
        .isInstanceOf(AlreadyDone.class);
    reporting.report(of.townLead(), milestone, REPORT);
  }

  @Test
  void dropsAnOverdueMilestoneWithAReason() {
    clock.set(OVERDUE);
    assertThatThrownBy(
            () ->
                reporting.resolveOverdue(
                    of.coordinator(), milestone, new OverdueResolution.Drop("")))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("reason"));

    assertThat(
            reporting.resolveOverdue(
                of.coordinator(), milestone, new OverdueResolution.Drop("No mill")))
        .isEqualTo(MilestoneOutcome.done());

    assertThat(events.stream(MilestoneDropped.class))
        .containsExactly(new MilestoneDropped(of.participation(), milestone));
    assertThatThrownBy(() -> reporting.report(of.townLead(), milestone, REPORT))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void asksAgainLaterAfterContact() {
    clock.set(OVERDUE);

    MilestoneOutcome outcome =
        reporting.resolveOverdue(
            of.coordinator(), milestone, new OverdueResolution.ContactMade("They are at it"));

    assertThat(outcome.times().overdueAt()).isEqualTo("2027-03-29T21:59:59Z");
    assertThat(milestones.milestone(of.townLead(), milestone).wording().dueOn())
        .isEqualTo(LocalDate.of(2027, 3, 1));
    clock.set(outcome.times().overdueAt());
    reporting.forTask(of.coordinator(), milestone, MilestoneTask.RESOLVE_OVERDUE);
  }
}
