package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.plan.AskNewDate;
import org.culturalpearls.plan.DecideNewDate;
import org.culturalpearls.plan.MilestoneDateMoved;
import org.culturalpearls.plan.MilestoneDropped;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneFeedback;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOutcome;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneReached;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.OverdueResolution;
import org.culturalpearls.plan.ReportMilestone;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.WrongMilestoneState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** The milestone of these tests is due on 1 March; the clock stands at 20 February. */
@PlanSlice
class ReportingFacadeTest {

  private static final ReportMilestone REPORT =
      new ReportMilestone("We sang", "https://town.example/choir", 40);
  private static final MilestoneFeedback REACHED = new MilestoneFeedback(true, null);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
  private static final AskNewDate TO_MAY = new AskNewDate(MAY, "The mill is flooded");
  private static final DecideNewDate APPROVED = new DecideNewDate(true, "");

  /** Fourteen days after the due date. */
  private static final Instant OVERDUE = Instant.parse("2027-03-15T22:59:59Z");

  @Autowired ReportingService reporting;
  @Autowired MilestoneService milestones;
  @Autowired MilestoneProcess process;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;
  private PlanCase of;
  private MilestoneId milestone;

  @BeforeEach
  void bringIntoForce() {
    clock.reset();
    of = cases.inForce();
    milestone = cases.milestone(of);
    clock.set("2027-02-20T09:00:00Z");
  }

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
    refusesReport(new ReportMilestone(" ", "", 1), "done");
    refusesReport(new ReportMilestone("We sang", "http://town.example", 1), "evidenceLink");
    refusesReport(new ReportMilestone("We sang", "", -1), "participants");
    assertThat(milestones.milestone(of.townLead(), milestone).state())
        .isEqualTo(MilestoneState.PLANNED);
  }

  @Test
  void isReachedWithTheMentorsWord() {
    reporting.report(of.townLead(), milestone, REPORT);

    assertThat(reporting.giveFeedback(of.mentor(), milestone, REACHED))
        .isEqualTo(MilestoneOutcome.done());

    assertThat(milestones.milestone(of.townLead(), milestone).state())
        .isEqualTo(MilestoneState.REACHED);
    assertThat(events.stream(MilestoneReached.class))
        .containsExactly(new MilestoneReached(of.participation(), milestone));
    assertThatThrownBy(() -> reporting.giveFeedback(of.mentor(), milestone, REACHED))
        .isInstanceOf(WrongMilestoneState.class);
  }

  @Test
  void goesIntoReworkWithRemarksAndTimeToDoIt() {
    reporting.report(of.townLead(), milestone, REPORT);
    clock.set("2027-03-05T09:00:00Z");

    MilestoneOutcome outcome =
        reporting.giveFeedback(
            of.mentor(), milestone, new MilestoneFeedback(false, "Who was there?"));

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
            () -> reporting.giveFeedback(of.mentor(), milestone, new MilestoneFeedback(false, " ")))
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
    assertThat(events.stream(MilestoneDateMoved.class))
        .containsExactly(new MilestoneDateMoved(of.participation(), milestone, MAY));
  }

  @Test
  void keepsItsDateWhenTheMentorDeclinesWithAReason() {
    reporting.askNewDate(of.townLead(), milestone, TO_MAY);
    assertThatThrownBy(
            () -> reporting.decideNewDate(of.mentor(), milestone, new DecideNewDate(false, null)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("reason"));

    reporting.decideNewDate(of.mentor(), milestone, new DecideNewDate(false, "Sing elsewhere"));

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
        of.townLead(), milestone, new AskNewDate(LocalDate.of(2027, 3, 3), "Rain"));
    clock.set("2027-03-04T09:00:00Z");

    assertThatThrownBy(() -> reporting.decideNewDate(of.mentor(), milestone, APPROVED))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("decision"));
  }

  @Test
  void refusesNewDatesThatCannotBe() {
    refusesDate(new AskNewDate(LocalDate.of(2027, 3, 1), "The same"), "newDate");
    refusesDate(new AskNewDate(LocalDate.of(2027, 2, 19), "Yesterday"), "newDate");
    refusesDate(new AskNewDate(LocalDate.of(2028, 1, 1), "After the cycle"), "newDate");
    refusesDate(new AskNewDate(MAY, ""), "reason");
  }

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
              () -> reporting.resolveOverdue(other, milestone, new OverdueResolution.Drop("Away")))
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

  private void refusesReport(ReportMilestone report, String field) {
    assertThatThrownBy(() -> reporting.report(of.townLead(), milestone, report))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }

  private void refusesDate(AskNewDate request, String field) {
    assertThatThrownBy(() -> reporting.askNewDate(of.townLead(), milestone, request))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }
}
