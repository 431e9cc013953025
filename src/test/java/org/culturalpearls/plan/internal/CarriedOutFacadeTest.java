package org.culturalpearls.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.report.CarriedOut;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.plan.report.CarriedOutService.OfTown;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModulesSlice
class CarriedOutFacadeTest {

  @Autowired CarriedOutService carriedOut;
  @Autowired FinalReportService reports;
  @Autowired IndicatorService indicators;
  @Autowired MeasureService measures;
  @Autowired MilestoneService milestones;
  @Autowired ReportingService reporting;
  @Autowired ParticipationService participations;
  @Autowired PlanService plans;
  @Autowired HiddenPlans hidden;
  @Autowired PlanCases cases;
  @Autowired TestClock clock;

  PlanCase of;
  PlanContent content;

  @BeforeEach
  void inForceSinceWinter() {
    clock.reset();
    of =
        cases.inForceWith(
            List.of(
                Indicators::guests,
                Indicators::helpers,
                CarriedOutFacadeTest::firstTimers,
                measure ->
                    new CostLine(
                        measure, "Seats", CostKind.OWN_MONEY, euros("900"), euros("850.50")),
                measure -> new CostLine(measure, "Paint", CostKind.PARTNERS, euros("100"), null),
                measure ->
                    new CostLine(
                        measure, "Work", CostKind.HOURS_IN_KIND, euros("60"), euros("40"))));
    content = plans.plan(of.townLead(), of.participation()).content();
  }

  @Test
  void countsMilestonesPeopleTargetsAndMoney() {
    List<MilestoneId> all = all();
    reach(all.get(0), 40);
    reporting.report(
        of.townLead(), all.get(1), new ReportingService.Report("Not confirmed yet", "", 500));
    enter(0, "61");
    enter(1, "12");
    enter(1, "12");
    enter(2, "7");
    enter(2, "5");

    CarriedOut found = carriedOut.of(of.mentor(), of.participation());

    assertThat(found.measures()).isEqualTo(1);
    assertThat(found.measuresReached()).isZero();
    assertThat(found.measuresDropped()).isZero();
    assertThat(found.milestones()).isEqualTo(3);
    assertThat(found.milestonesReached()).isEqualTo(1);
    assertThat(found.milestonesDropped()).isZero();
    assertThat(found.targets()).isEqualTo(2);
    assertThat(found.targetsReached()).isEqualTo(1);
    assertThat(found.people()).isEqualTo(40);
    assertThat(found.firstTimers()).isEqualByComparingTo("12");
    assertThat(found.spent()).isEqualByComparingTo("850.50");
  }

  @Test
  void callsAMeasureReachedWhenAllOfItIs() {
    all().forEach(milestone -> reach(milestone, 10));
    assertThat(figures().measuresReached()).isZero();

    enter(0, "60");
    enter(1, "25");

    assertThat(figures().measuresReached()).isEqualTo(1);
    assertThat(figures().targetsReached()).isEqualTo(2);
    assertThat(figures().people()).isEqualTo(30);
  }

  @Test
  void followsTheTeamThatGivesAMeasureUp() {
    enter(0, "61");
    measures.say(
        of.townLead(),
        of.participation(),
        content.measures().get(0).id(),
        null,
        new MeasureService.Said(MeasureState.DROPPED, "The mill burnt down.", ""));

    assertThat(figures().measuresDropped()).isEqualTo(1);
    assertThat(figures().targets()).isZero();
    assertThat(figures().targetsReached()).isZero();
  }

  @Test
  void listsTheTownsOfACycleWithTheirReports() {
    PlanCase draft = cases.drafted();
    assertThat(ofCycle()).anyMatch(town -> is(town, of)).noneMatch(town -> is(town, draft));
    assertThat(mine().askedAt()).isNull();

    clock.set("2028-01-10T09:00:00Z");
    boolean more = true;
    while (more) {
      more = reports.ask();
    }
    assertThat(mine().askedAt()).isEqualTo(clock.instant());
    assertThat(mine().writtenAt()).isNull();

    reports.write(
        of.townLead(), of.participation(), new FinalReport.Texts("Sung.", "They meet.", "", "On."));
    assertThat(mine().writtenAt()).isEqualTo(clock.instant());
    assertThat(mine().figures()).isEqualTo(figures());
  }

  @Test
  void leavesOutTownsThatTheReaderMayNotSee() {
    when(hidden.hidden(eq(of.coordinator()), any())).thenReturn(Set.of(of.participation()));
    assertThat(ofCycle()).noneMatch(town -> is(town, of));

    assertThatThrownBy(() -> carriedOut.of(of.otherMentor(), of.participation()))
        .isInstanceOf(NotFound.class);
    assertThat(carriedOut.ofCycle(of.otherMentor(), cycle())).isEmpty();
  }

  private CarriedOut figures() {
    return carriedOut.of(of.townLead(), of.participation());
  }

  private List<OfTown> ofCycle() {
    return carriedOut.ofCycle(of.coordinator(), cycle());
  }

  private OfTown mine() {
    return ofCycle().stream().filter(town -> is(town, of)).findFirst().orElseThrow();
  }

  private boolean is(OfTown town, PlanCase which) {
    return participations.participation(which.participation()).caseKey().equals(town.caseKey());
  }

  private CycleId cycle() {
    return participations.participation(of.participation()).cycleId();
  }

  private List<MilestoneId> all() {
    return milestones.milestones(of.townLead(), of.participation()).stream()
        .map(each -> each.id())
        .toList();
  }

  private void reach(MilestoneId milestone, int people) {
    reporting.report(of.townLead(), milestone, new ReportingService.Report("Sung", "", people));
    reporting.giveFeedback(of.mentor(), milestone, new ReportingService.Feedback(true, ""));
  }

  private void enter(int indicator, String amount) {
    RowId id = content.indicators().get(indicator).id();
    indicators.enter(
        of.townLead(),
        of.participation(),
        id,
        new Value(LocalDate.parse("2027-01-11"), new BigDecimal(amount), "", ""));
  }

  /** How many came for the first time, added up, without a target. */
  private static PlannedIndicator firstTimers(RowId measure) {
    return new PlannedIndicator(
        measure,
        "Who came for the first time?",
        "people",
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        true,
        BigDecimal.ZERO,
        Indicators.BEGINNING,
        "",
        null,
        null,
        KitQuestion.FIRST_TIMERS.name());
  }

  private static BigDecimal euros(String amount) {
    return new BigDecimal(amount);
  }
}
