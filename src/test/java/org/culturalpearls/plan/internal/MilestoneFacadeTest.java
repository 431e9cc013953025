package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneProcess;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanProgress;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModulesSlice
class MilestoneFacadeTest {

  private static final MilestoneOwner MILLER = MilestoneOwner.named("The miller");

  @Autowired MilestoneService milestones;
  @Autowired ReportingService reporting;
  @Autowired MilestoneProcess process;
  @Autowired CycleService cycles;
  @Autowired ParticipationService participations;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;

  @BeforeEach
  void startClock() {
    clock.reset();
  }

  @Test
  void addsAMilestoneWithItsProcess() {
    PlanCase of = cases.inForce();
    PlannedMilestone later = PlanCases.milestone("A festival", MILLER, "2027-08-15");

    MilestoneId added = milestones.add(of.townMember(), of.participation(), later);

    verify(process).start(argThat(start -> start != null && start.milestone().equals(added)));
    assertThat(milestones.milestone(of.mentor(), added).wording()).isEqualTo(later);
    assertThat(milestones.milestones(of.mentor(), of.participation()))
        .extracting(milestone -> milestone.wording().dueOn())
        .containsExactly(
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 6, 1),
            LocalDate.of(2027, 8, 15),
            LocalDate.of(2027, 10, 1));
  }

  @Test
  void addsNothingToAPlanThatIsNotInForce() {
    PlanCase of = cases.ready();
    PlannedMilestone later = PlanCases.milestone("A festival", MILLER, "2027-08-15");

    assertThatThrownBy(() -> milestones.add(of.townLead(), of.participation(), later))
        .isInstanceOf(WrongPlanState.class);
  }

  @Test
  void refusesAdditionsWithoutTitleOwnerOrADateToCome() {
    PlanCase of = cases.inForce();

    refuses(of, PlanCases.milestone(" ", MILLER, "2027-08-15"), "title");
    refuses(of, PlanCases.milestone("A festival", null, "2027-08-15"), "owner");
    refuses(
        of,
        PlanCases.milestone("A festival", MilestoneOwner.person(of.mentor()), "2027-08-15"),
        "owner");
    refuses(of, PlanCases.milestone("A festival", MILLER, null), "dueOn");
    refuses(of, PlanCases.milestone("A festival", MILLER, "2027-01-10"), "dueOn");
    refuses(of, PlanCases.milestone("A festival", MILLER, "2028-01-01"), "dueOn");
  }

  @Test
  void leavesAddingToTheTeam() {
    PlanCase of = cases.inForce();
    PlannedMilestone later = PlanCases.milestone("A festival", MILLER, "2027-08-15");

    assertThatThrownBy(() -> milestones.add(of.mentor(), of.participation(), later))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> milestones.add(of.otherMentor(), of.participation(), later))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void countsProgress() {
    PlanCase of = cases.inForce();
    List<MilestoneView> all = milestones.milestones(of.townLead(), of.participation());
    reporting.report(of.townLead(), all.get(0).id(), new ReportingService.Report("Sung", "", 40));
    reporting.giveFeedback(of.mentor(), all.get(0).id(), new ReportingService.Feedback(true, ""));
    reporting.report(of.townLead(), all.get(1).id(), new ReportingService.Report("Open", "", 500));
    clock.set("2027-10-02T09:00:00Z");

    PlanProgress expected = new PlanProgress(1, 1, 0, 1, 0, 1, 40);
    assertThat(milestones.progress(of.twin(), of.participation())).isEqualTo(expected);
    PlanCase other = cases.started();
    assertThat(
            milestones.progress(
                of.coordinator(), List.of(of.participation(), other.participation())))
        .containsEntry(of.participation(), expected)
        .containsEntry(other.participation(), PlanProgress.NONE)
        .hasSize(2);
  }

  @Test
  void countsWhatIsDueAfterTheEndOfACycleThatEndsEarlier() {
    PlanCase of = cases.inForce();
    CycleId cycle = participations.participation(of.participation()).cycleId();
    assertThat(milestones.dueAfterEnd(of.coordinator(), cycle))
        .doesNotContainKey(of.participation());

    LocalDate end = cycles.cycle(cycle).endsOn();
    endOn(LocalDate.of(2027, 5, 31), cycle, of.coordinator());

    assertThat(milestones.dueAfterEnd(of.coordinator(), cycle))
        .containsEntry(of.participation(), 2);
    assertThatThrownBy(() -> milestones.dueAfterEnd(of.mentor(), cycle))
        .isInstanceOf(NotFound.class);
    endOn(end, cycle, of.coordinator());
    assertThat(milestones.dueAfterEnd(of.coordinator(), cycle))
        .doesNotContainKey(of.participation());
  }

  @Test
  void showsMilestonesToThoseWhoReadThePlan() {
    PlanCase of = cases.inForce();
    MilestoneId milestone = cases.milestone(of);
    PersonId stranger = of.otherMentor();

    assertThat(milestones.history(of.twin(), milestone)).hasSize(1);
    assertThatThrownBy(() -> milestones.milestones(stranger, of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> milestones.milestone(stranger, milestone))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> milestones.history(stranger, milestone)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> milestones.progress(stranger, of.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> milestones.progress(of.mentor(), List.of(of.participation())))
        .isInstanceOf(NotFound.class);
  }

  private void endOn(LocalDate day, CycleId cycle, PersonId coordinator) {
    Versioned<CycleView> read = cycles.forChange(coordinator, cycle);
    CycleView now = read.value();
    cycles.change(
        coordinator,
        new CycleService.Change(
            cycle, read.version(), now.name(), now.zone(), now.opensOn(), now.planDueOn(), day));
  }

  private void refuses(PlanCase of, PlannedMilestone milestone, String field) {
    assertThatThrownBy(() -> milestones.add(of.townLead(), of.participation(), milestone))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }
}
