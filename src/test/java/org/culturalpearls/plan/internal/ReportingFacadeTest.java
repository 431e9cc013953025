package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** Milestones are reported and confirmed, each task by those whose it is. */
class ReportingFacadeTest extends MilestoneAtHand {

  @Test
  void keepsTheReportAndAsksTheMentor() {
    Limit limit = reporting.report(of.townMember(), milestone, REPORT);

    assertThat(limit)
        .isEqualTo(
            new Limit(
                Instant.parse("2027-03-02T22:59:59Z"), Instant.parse("2027-03-09T22:59:59Z")));
    MilestoneView reported = milestones.milestone(of.mentor(), milestone);
    assertThat(reported.state()).isEqualTo(MilestoneState.REPORTED);
    assertThat(reported.participants()).isEqualTo(40);
    assertThat(reported.awaited()).isEqualTo(limit.due());
    assertThat(milestones.history(of.coordinator(), milestone))
        .last()
        .isEqualTo(
            new MilestoneEventView(
                clock.instant(),
                of.townMember(),
                MilestoneEventKind.REPORTED,
                "We sang",
                null,
                "https://town.example/choir",
                40));
  }

  @Test
  void refusesWrongReportsFieldByField() {
    refusesReport(new ReportingService.Report(" ", "", 1), "done");
    refusesReport(new ReportingService.Report("We sang", "http://town.example", 1), "evidenceLink");
    refusesReport(new ReportingService.Report("We sang", "", -1), "participants");
    assertThat(milestones.milestone(of.townLead(), milestone).state())
        .isEqualTo(MilestoneState.PLANNED);
  }

  @Test
  void isReachedWithTheMentorsWord() {
    reporting.report(of.townLead(), milestone, REPORT);

    assertThat(reporting.giveFeedback(of.mentor(), milestone, REACHED))
        .isEqualTo(ReportingService.Outcome.done());

    assertThat(milestones.milestone(of.townLead(), milestone).state())
        .isEqualTo(MilestoneState.REACHED);
    assertThat(events.stream(PlanEvent.MilestoneReached.class))
        .containsExactly(new PlanEvent.MilestoneReached(of.participation(), milestone));
    assertThatThrownBy(() -> reporting.giveFeedback(of.mentor(), milestone, REACHED))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void goesIntoReworkWithRemarksAndTimeToDoIt() {
    reporting.report(of.townLead(), milestone, REPORT);
    clock.set("2027-03-05T09:00:00Z");

    ReportingService.Outcome outcome =
        reporting.giveFeedback(
            of.mentor(), milestone, new ReportingService.Feedback(false, "Who was there?"));

    assertThat(outcome.finished()).isFalse();
    assertThat(outcome.times().reportDueAt()).isEqualTo("2027-03-19T22:59:59Z");
    assertThat(outcome.times().overdueAt()).isEqualTo("2027-03-19T22:59:59Z");
    assertThat(milestones.milestone(of.townLead(), milestone).state())
        .isEqualTo(MilestoneState.REWORK);
  }

  @Test
  void needsRemarksForRework() {
    reporting.report(of.townLead(), milestone, REPORT);

    assertThatThrownBy(
            () ->
                reporting.giveFeedback(
                    of.mentor(), milestone, new ReportingService.Feedback(false, " ")))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("remarks"));
    assertThat(milestones.milestone(of.mentor(), milestone).state())
        .isEqualTo(MilestoneState.REPORTED);
  }

  @Test
  void opensFeedbackToTwinAndCoordinatorPastTheLimit() {
    Limit limit = reporting.report(of.townLead(), milestone, REPORT);
    clock.set(limit.silent().minusSeconds(1));
    for (var early : List.of(of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> reporting.giveFeedback(early, milestone, REACHED))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> reporting.forTask(early, milestone, MilestoneTask.GIVE_FEEDBACK))
          .isInstanceOf(NotAllowed.class);
    }

    clock.set(limit.silent());
    assertThat(reporting.giveFeedback(of.coordinator(), milestone, REACHED).finished()).isTrue();
  }

  @Test
  void leavesEachTaskToThoseWhoseItIs() {
    for (var other : List.of(of.mentor(), of.twin(), of.coordinator())) {
      assertThatThrownBy(() -> reporting.report(other, milestone, REPORT))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> reporting.askNewDate(other, milestone, TO_MAY))
          .isInstanceOf(NotAllowed.class);
    }
    reporting.report(of.townLead(), milestone, REPORT);
    assertThatThrownBy(() -> reporting.giveFeedback(of.townLead(), milestone, REACHED))
        .isInstanceOf(NotAllowed.class);
    clock.set(OVERDUE);
    for (var other : List.of(of.mentor(), of.townLead())) {
      assertThatThrownBy(
              () ->
                  reporting.resolveOverdue(
                      other, milestone, new ReportingService.OverdueResolution.Drop("Away")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void showsNothingToStrangers() {
    var stranger = of.otherMentor();

    assertThatThrownBy(() -> reporting.report(stranger, milestone, REPORT))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reporting.giveFeedback(stranger, milestone, REACHED))
        .isInstanceOf(NotFound.class);
    for (MilestoneTask task : MilestoneTask.values()) {
      assertThatThrownBy(() -> reporting.forTask(stranger, milestone, task))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> reporting.forTask(stranger, new MilestoneId(0), task))
          .isInstanceOf(NotFound.class);
    }
  }

  private void refusesReport(ReportingService.Report report, String field) {
    assertThatThrownBy(() -> reporting.report(of.townLead(), milestone, report))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }
}
