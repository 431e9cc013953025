package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** A town asks for another date of a milestone, and its mentor decides. */
class NewDatesTest extends MilestoneAtHand {

  @Test
  void movesToANewDateThatTheMentorApproves() {
    reporting.askNewDate(of.townLead(), milestone, TO_MAY);
    assertThat(milestones.milestone(of.mentor(), milestone).askedDate()).isEqualTo(MAY);

    MilestoneTimes moved = reporting.decideNewDate(of.mentor(), milestone, APPROVED);

    assertThat(moved)
        .isEqualTo(
            new MilestoneTimes(
                Instant.parse("2027-04-16T22:00:00Z"),
                Instant.parse("2027-05-01T21:59:59Z"),
                Instant.parse("2027-05-15T21:59:59Z")));
    MilestoneView view = milestones.milestone(of.townLead(), milestone);
    assertThat(view.wording().dueOn()).isEqualTo(MAY);
    assertThat(view.askedDate()).isNull();
    assertThat(events.stream(PlanEvent.MilestoneDateMoved.class))
        .containsExactly(new PlanEvent.MilestoneDateMoved(of.participation(), milestone, MAY));
  }

  @Test
  void keepsItsDateWhenTheMentorDeclinesWithAReason() {
    reporting.askNewDate(of.townLead(), milestone, TO_MAY);
    assertThatThrownBy(
            () ->
                reporting.decideNewDate(
                    of.mentor(), milestone, new ReportingService.DecideNewDate(false, null)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("reason"));

    reporting.decideNewDate(
        of.mentor(), milestone, new ReportingService.DecideNewDate(false, "Sing elsewhere"));

    assertThat(milestones.milestone(of.townLead(), milestone).wording().dueOn())
        .isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(milestones.history(of.townLead(), milestone))
        .last()
        .satisfies(last -> assertThat(last.text()).isEqualTo("Sing elsewhere"));
    reporting.forTask(of.townLead(), milestone, MilestoneTask.REPORT);
  }

  @Test
  void leavesASilentMentorsDecisionToTheCoordinator() {
    Limit limit = reporting.askNewDate(of.townLead(), milestone, TO_MAY);
    assertThatThrownBy(() -> reporting.decideNewDate(of.coordinator(), milestone, APPROVED))
        .isInstanceOf(NotAllowed.class);

    clock.set(limit.silent());
    reporting.decideNewDate(of.coordinator(), milestone, APPROVED);

    assertThatThrownBy(() -> reporting.decideNewDate(of.mentor(), milestone, APPROVED))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void approvesNoDateThatHasPassed() {
    reporting.askNewDate(
        of.townLead(),
        milestone,
        new ReportingService.AskNewDate(LocalDate.of(2027, 3, 3), "Rain"));
    clock.set("2027-03-04T09:00:00Z");

    assertThatThrownBy(() -> reporting.decideNewDate(of.mentor(), milestone, APPROVED))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("decision"));
  }

  @Test
  void refusesNewDatesThatCannotBe() {
    refusesDate(new ReportingService.AskNewDate(LocalDate.of(2027, 3, 1), "The same"), "newDate");
    refusesDate(new ReportingService.AskNewDate(LocalDate.of(2027, 2, 19), "Yesterday"), "newDate");
    refusesDate(
        new ReportingService.AskNewDate(LocalDate.of(2028, 1, 1), "After the cycle"), "newDate");
    refusesDate(new ReportingService.AskNewDate(MAY, ""), "reason");
  }

  private void refusesDate(ReportingService.AskNewDate request, String field) {
    assertThatThrownBy(() -> reporting.askNewDate(of.townLead(), milestone, request))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }
}
