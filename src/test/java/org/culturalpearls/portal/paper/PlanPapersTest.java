package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalSlice
class PlanPapersTest {

  @Autowired private PlanPapers papers;
  @Autowired private PlanService plans;
  @Autowired private CycleService cycles;
  @Autowired private CaseSlice reader;

  private PersonView ilze;
  private ParticipationView town;

  @BeforeEach
  void ilzeReadsThePlanOfSaarelinn() {
    ilze = reader.readerOfTheTeam();
    town = Saarelinn.with(ilze.id());
  }

  @Test
  void hasTheChaptersInTheOrderOfThePlan() {
    ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(1));
    assertThat(current().chapters())
        .extracting(Chapter::heading)
        .containsExactly(
            "Vision",
            "Challenges",
            "Cultural assets",
            "Measures",
            "Milestones",
            "Indicators",
            "Budget");
  }

  @Test
  void saysNothingOfWhatIsMissing() {
    ReadPlans.stands(plans, PlanState.DRAFT, Contents.of("Together."));
    assertThat(current().chapters())
        .extracting(Chapter::heading, Chapter::text)
        .containsExactly(tuple("Vision", "Together."));
  }

  @Test
  void namesTheDraftByTheDayOfItsLastChange() {
    ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(1));
    assertThat(current().cover().version()).isEqualTo("Draft of 1 February 2027");
    assertThat(current().cover().isPearl()).isFalse();
  }

  @Test
  void isThatOfTheSubmittedVersionOnceThereIsOne() {
    ReadPlans.stands(plans, PlanState.IN_FORCE, PlanContent.EMPTY);
    ReadPlans.frozen(plans, 3, WholePlan.of(1));
    when(cycles.pearls(Saarelinn.CYCLE.id())).thenReturn(List.of(town.municipalityId()));
    assertThat(current().cover().version()).isEqualTo("Version 3 of 15 March 2027");
    assertThat(current().cover().titleYear()).isEqualTo("2027");
    assertThat(current().chapters()).isNotEmpty();
  }

  @Test
  void isNotMadeForWhoMayNotReadThePlanOrTheVersion() {
    when(plans.plan(ilze.id(), Saarelinn.ID)).thenThrow(new NotFound("error.plan.not-found"));
    when(plans.version(ilze.id(), Saarelinn.ID, 3)).thenThrow(new NotFound("error.plan.not-found"));
    assertThatThrownBy(this::current).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.version(ilze.id(), town, 3)).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsNumbersAndDaysBesideTheirWords() {
    ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(2));
    PaperTable indicators = table("Indicators");
    assertThat(cell(indicators, 0, "Value at the beginning"))
        .isEqualTo(new Cell(new BigDecimal("12.50"), "12.5"));
    assertThat(cell(indicators, 0, "Target to be reached by"))
        .isEqualTo(new Cell(LocalDate.of(2027, 11, 11), "11 November 2027"));
    assertThat(cell(indicators, 1, "Target to be reached by")).isEqualTo(Cell.EMPTY);
    assertThat(indicators.heads())
        .containsExactly("Question", "Measure", "Value at the beginning", "Target");
    assertThat(indicators.lines().get(0).get(3).below())
        .containsExactly(new PlanPaper.Said("Target to be reached by", "11 November 2027"));
  }

  @Test
  void addsUpTheBudget() {
    ReadPlans.stands(plans, PlanState.DRAFT, WholePlan.of(2));
    PaperTable budget = table("Budget");
    assertThat(budget.sums())
        .extracting(Cell::text)
        .containsExactly(
            "All measures", "3001.5", "300", "0", "", "900", "", "3901.5", "300", "60", "");
  }

  private PlanPaper current() {
    return papers.current(ilze.id(), town);
  }

  private PaperTable table(String name) {
    return current().chapters().stream()
        .flatMap(chapter -> chapter.tables().stream())
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Cell cell(PaperTable table, int row, String column) {
    int at = table.columns().stream().map(PaperTable.Column::label).toList().indexOf(column);
    return table.rows().get(row).get(at);
  }
}
