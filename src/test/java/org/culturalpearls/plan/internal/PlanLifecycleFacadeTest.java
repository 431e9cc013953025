package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.plan.LeavingProgramme;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanTask;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ModulesSlice
class PlanLifecycleFacadeTest {

  /** The end of the cycle's last day for plans, 31 March, in Stockholm. */
  private static final Instant PLAN_DUE = Instant.parse("2027-03-31T21:59:59Z");

  private static final PlanLifecycleService.LatePlanDecision LEAVE =
      new PlanLifecycleService.LatePlanDecision.Leave("No answer");

  @Autowired PlanLifecycleService lifecycle;
  @Autowired PlanDevelopmentService development;
  @Autowired PlanService plans;
  @Autowired MilestoneService milestones;
  @Autowired ParticipationService participations;
  @Autowired CycleService cycles;
  @Autowired PlanDevelopmentProcess process;
  @Autowired MilestoneProcess milestoneProcess;
  @Autowired LeavingProgramme leaving;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher publisher;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void beginsWithTheParticipation() {
    PlanCase of = cases.unmentored();

    var participation = participations.participation(of.participation());
    verify(process)
        .start(
            new PlanDevelopmentProcess.Start(
                of.participation(),
                participation.caseKey(),
                participation.town(),
                Instant.parse("2027-02-01T22:59:59Z"),
                PLAN_DUE));
    assertThat(plans.plan(of.townLead(), of.participation()).state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void putsEveryMilestoneInForceWithItsProcess() {
    PlanCase of = cases.inForce();

    ArgumentCaptor<MilestoneProcess.Start> starts =
        ArgumentCaptor.forClass(MilestoneProcess.Start.class);
    verify(milestoneProcess, times(3)).start(starts.capture());
    List<MilestoneView> inForce = milestones.milestones(of.mentor(), of.participation());
    assertThat(inForce)
        .extracting(MilestoneView::state)
        .containsOnly(MilestoneState.PLANNED)
        .hasSize(3);
    assertThat(starts.getAllValues())
        .extracting(MilestoneProcess.Start::milestone)
        .containsExactlyElementsOf(inForce.stream().map(MilestoneView::id).toList());
    assertThat(starts.getAllValues().get(0).times())
        .isEqualTo(
            new MilestoneTimes(
                Instant.parse("2027-02-14T23:00:00Z"),
                Instant.parse("2027-03-01T22:59:59Z"),
                Instant.parse("2027-03-15T22:59:59Z")));
    assertThat(participations.participation(of.participation()).stage()).isEqualTo(Stage.IN_FORCE);
  }

  @Test
  void putsNothingInForceThatIsNotSubmitted() {
    PlanCase of = cases.ready();

    assertThatThrownBy(() -> lifecycle.putInForce(of.participation()))
        .isInstanceOf(WrongPlanState.class);
    assertThat(participations.participation(of.participation()).stage()).isEqualTo(Stage.PREPARING);
  }

  @Test
  void decidesOnlyWhatIsLate() {
    PlanCase of = cases.drafted();
    clock.set(PLAN_DUE.minusSeconds(1));

    assertThatThrownBy(
            () -> lifecycle.decideOnLatePlan(of.coordinator(), of.participation(), LEAVE))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void givesMoreTime() {
    PlanCase of = cases.drafted();
    clock.set(PLAN_DUE);

    assertThat(lifecycle.decideOnLatePlan(of.coordinator(), of.participation(), extendTo(20)))
        .contains(Instant.parse("2027-04-20T21:59:59Z"));

    assertThat(plans.plan(of.townLead(), of.participation()).dueAt())
        .isEqualTo("2027-04-20T21:59:59Z");
    assertThatThrownBy(
            () ->
                development.forTask(
                    of.coordinator(), of.participation(), PlanTask.DECIDE_ON_LATE_PLAN))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void followsTheCyclesDayForPlans() {
    PlanCase inTime = cases.drafted();
    PlanCase submitted = cases.ready();
    development.submit(submitted.townLead(), submitted.participation());
    PlanCase extended = cases.drafted();
    clock.set(PLAN_DUE);
    lifecycle.decideOnLatePlan(extended.coordinator(), extended.participation(), extendTo(20));

    CycleId cycle = participations.participation(inTime.participation()).cycleId();
    publisher.publishEvent(new CycleEvent.DatesChanged(cycle, cycles.cycle(cycle), ""));

    verify(process).planDueMoved(eq(inTime.participation()), eq(PLAN_DUE), any());
    verify(process, never()).planDueMoved(eq(submitted.participation()), any(), any());
    Instant own = Instant.parse("2027-04-20T21:59:59Z");
    verify(process, times(2)).planDueMoved(eq(extended.participation()), eq(own), any());
  }

  @Test
  void refusesMoreTimeInThePastOrAfterTheCycle() {
    PlanCase of = cases.drafted();
    clock.set("2027-04-10T09:00:00Z");

    refusesExtension(of, LocalDate.of(2027, 4, 9));
    refusesExtension(of, LocalDate.of(2028, 1, 1));
    refusesExtension(of, null);
  }

  @Test
  void letsTheTownLeaveWithAReason() {
    PlanCase of = cases.drafted();
    clock.set(PLAN_DUE);
    doAnswer(
            call -> {
              participations.leave(of.participation());
              return null;
            })
        .when(leaving)
        .leave(any(), any(), any());

    assertThat(lifecycle.decideOnLatePlan(of.coordinator(), of.participation(), LEAVE)).isEmpty();

    verify(leaving).leave(of.coordinator(), of.participation(), "No answer");
    verify(process, never()).end(of.participation());
    assertThat(plans.plan(of.townLead(), of.participation()).state()).isEqualTo(PlanState.LEFT);
  }

  @Test
  void needsAReasonForLeaving() {
    PlanCase of = cases.drafted();
    clock.set(PLAN_DUE);

    assertThatThrownBy(
            () ->
                lifecycle.decideOnLatePlan(
                    of.coordinator(),
                    of.participation(),
                    new PlanLifecycleService.LatePlanDecision.Leave(" ")))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("reason"));
    verify(leaving, never()).leave(any(), any(), any());
  }

  @Test
  void leavesLatePlansToCoordinators() {
    PlanCase of = cases.drafted();
    clock.set(PLAN_DUE);

    for (var other : List.of(of.townLead(), of.mentor())) {
      assertThatThrownBy(() -> lifecycle.decideOnLatePlan(other, of.participation(), extendTo(20)))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(
            () -> lifecycle.decideOnLatePlan(of.otherMentor(), of.participation(), extendTo(20)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void endsDevelopmentWhenTheTownLeaves() {
    PlanCase of = cases.feedbackRequested();

    participations.leave(of.participation());

    verify(process).end(of.participation());
    verify(milestoneProcess, never()).end(of.participation());
    assertThat(plans.plan(of.townLead(), of.participation()).state()).isEqualTo(PlanState.LEFT);
  }

  @Test
  void dropsOpenMilestonesWhenTheTownLeaves() {
    PlanCase of = cases.inForce();
    var first = cases.milestone(of);

    participations.leave(of.participation());

    verify(milestoneProcess).end(of.participation());
    verify(process, never()).end(of.participation());
    assertThat(milestones.milestones(of.townLead(), of.participation()))
        .extracting(MilestoneView::state)
        .containsOnly(MilestoneState.DROPPED);
    assertThat(milestones.history(of.townLead(), first))
        .extracting(happened -> happened.kind())
        .containsExactly(MilestoneEventKind.PLANNED, MilestoneEventKind.DROPPED);
  }

  private void refusesExtension(PlanCase of, LocalDate until) {
    PlanLifecycleService.LatePlanDecision extension =
        new PlanLifecycleService.LatePlanDecision.Extend(until);
    assertThatThrownBy(
            () -> lifecycle.decideOnLatePlan(of.coordinator(), of.participation(), extension))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("until"));
  }

  private static PlanLifecycleService.LatePlanDecision extendTo(int dayOfApril) {
    return new PlanLifecycleService.LatePlanDecision.Extend(LocalDate.of(2027, 4, dayOfApril));
  }
}
