package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.ReportingService;
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
                    of.coordinator(),
                    milestone,
                    new ReportingService.OverdueResolution.Extend(MAY)))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void extendsAnOverdueMilestoneAndMovesItsOpenReport() {
    clock.set(OVERDUE);

    ReportingService.Outcome outcome =
        reporting.resolveOverdue(
            of.coordinator(), milestone, new ReportingService.OverdueResolution.Extend(MAY));

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
                    of.coordinator(), milestone, new ReportingService.OverdueResolution.Drop("")))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("reason"));

    assertThat(
            reporting.resolveOverdue(
                of.coordinator(),
                milestone,
                new ReportingService.OverdueResolution.Drop("No mill")))
        .isEqualTo(ReportingService.Outcome.done());

    assertThat(events.stream(PlanEvent.MilestoneDropped.class))
        .containsExactly(new PlanEvent.MilestoneDropped(of.participation(), milestone));
    assertThatThrownBy(() -> reporting.report(of.townLead(), milestone, REPORT))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void asksAgainLaterAfterContact() {
    clock.set(OVERDUE);

    ReportingService.Outcome outcome =
        reporting.resolveOverdue(
            of.coordinator(),
            milestone,
            new ReportingService.OverdueResolution.ContactMade("They are at it"));

    assertThat(outcome.times().overdueAt()).isEqualTo("2027-03-29T21:59:59Z");
    assertThat(milestones.milestone(of.townLead(), milestone).wording().dueOn())
        .isEqualTo(LocalDate.of(2027, 3, 1));
    clock.set(outcome.times().overdueAt());
    reporting.forTask(of.coordinator(), milestone, MilestoneTask.RESOLVE_OVERDUE);
  }
}
