package org.culturalpearls.portal.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.Budget;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PaperTable.Column;

/** Makes the tables of one plan. A table without rows is left out. */
class PaperTables {

  private final PlanContent plan;
  private final Map<RowId, String> titles;
  private final Names names;
  private final PaperWords words;

  /**
   * @param titles of challenges and measures
   */
  PaperTables(PlanContent plan, Map<RowId, String> titles, Names names, PaperWords words) {
    this.plan = plan;
    this.titles = titles;
    this.names = names;
    this.words = words;
  }

  List<PaperTable> measures() {
    return table(
        "plansection.MEASURES",
        "paper.measures",
        List.of(
            own("measure"),
            sheetOnly("text"),
            sheetOnly("challenges"),
            sheetOnly("forWhom"),
            own("owner"),
            own("secondOwner"),
            sheetOnly("partners"),
            own("startsOn"),
            own("endsOn"),
            sheetOnly("source"),
            sheetOnly("sourceWords"),
            sheetOnly("adaptation"),
            sheetOnly("sourcePath")),
        plan.measures().stream().map(this::measure).toList());
  }

  private List<Cell> measure(Row<Measure> row) {
    Measure measure = row.content();
    return List.of(
        words.cell(title(row.id())),
        words.cell(measure.text()),
        words.cell(
            measure.challenges().stream().map(this::title).collect(Collectors.joining("; "))),
        words.cell(measure.forWhom()),
        words.cell(names.owner(measure.owner())),
        words.cell(names.owner(measure.secondOwner())),
        words.cell(measure.partners()),
        words.cell(measure.startsOn()),
        words.cell(measure.endsOn()),
        words.cell(measure.source() == MeasureSource.OWN ? null : measure.source()),
        words.cell(measure.sourceWords()),
        words.cell(measure.adaptation()),
        words.cell(measure.link()));
  }

  List<PaperTable> milestones() {
    return table(
        "plansection.MILESTONES",
        "plan.milestones.caption",
        List.of(
            own("title"),
            below("measure"),
            own("owner"),
            own("dueOn"),
            own("indicator"),
            own("target")),
        plan.milestones().stream().map(this::milestone).toList());
  }

  private List<Cell> milestone(Row<PlanMilestone> row) {
    var milestone = row.content().wording();
    return List.of(
        words.cell(
            milestone.title().isEmpty()
                ? words.text("rowkind." + RowKind.MILESTONE)
                : milestone.title()),
        words.cell(title(row.content().measure())),
        words.cell(names.owner(milestone.owner())),
        words.cell(milestone.dueOn()),
        words.cell(milestone.indicator()),
        words.cell(milestone.target()));
  }

  List<PaperTable> indicators() {
    return table(
        "plan.indicators",
        "paper.indicators",
        List.of(
            Column.own(words.text("plan.row.indicator.title")),
            below("unit"),
            below("direction"),
            below("measured"),
            below("cumulative"),
            own("measure"),
            own("baseline"),
            below("baselineOn"),
            below("baselineSource"),
            own("target"),
            below("targetOn")),
        plan.indicators().stream().map(this::indicator).toList());
  }

  private List<Cell> indicator(Row<PlannedIndicator> row) {
    PlannedIndicator indicator = row.content();
    return List.of(
        words.cell(indicator.title()),
        words.cell(indicator.unit()),
        words.cell(indicator.direction()),
        words.cell(indicator.measured()),
        indicator.cumulative() ? words.cell(words.text("plan.row.yes")) : Cell.EMPTY,
        words.cell(title(indicator.measure())),
        words.cell(indicator.baseline()),
        words.cell(indicator.baselineOn()),
        words.cell(indicator.baselineSource()),
        words.cell(indicator.target()),
        words.cell(indicator.targetOn()));
  }

  /** The sums by measure, and all lines of costs. */
  List<PaperTable> budget() {
    Budget budget = Budget.of(plan);
    if (budget.measures().isEmpty()) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>(List.of(own("measure")));
    amounts().forEach(label -> columns.addAll(amount(words.text(label))));
    PaperTable sums =
        new PaperTable(
            words.text("plan.budget"),
            words.text("plan.budget.caption"),
            columns,
            budget.measures().stream().map(line -> amounts(title(line.measure()), line)).toList(),
            amounts(words.text("plan.budget.all"), budget.all()));
    return Stream.concat(Stream.of(sums), costs().stream()).toList();
  }

  private static Stream<String> amounts() {
    return Stream.concat(
        money().map(bears -> "costkind." + bears),
        Stream.of("plan.budget.money", "costkind." + CostKind.HOURS_IN_KIND));
  }

  private static Stream<CostKind> money() {
    return Stream.of(CostKind.values()).filter(CostKind::isMoney);
  }

  private List<Column> amount(String label) {
    String spent = words.text("field.spent");
    return List.of(
        Column.own(label),
        new Column(words.text("paper.of", label, spent), spent, PaperTable.Place.BELOW));
  }

  private List<Cell> amounts(String title, Budget.Line line) {
    List<Cell> cells = new ArrayList<>(List.of(words.cell(title)));
    Stream.concat(money().map(line::of), Stream.of(line.money(), line.of(CostKind.HOURS_IN_KIND)))
        .forEach(
            amount -> {
              cells.add(words.cell(amount.planned()));
              cells.add(words.cell(isNothing(amount.spent()) ? null : amount.spent()));
            });
    return cells;
  }

  private static boolean isNothing(BigDecimal amount) {
    return amount.signum() == 0;
  }

  private List<PaperTable> costs() {
    return table(
        "plan.costs",
        "paper.costs",
        List.of(
            Column.own(words.text("plan.row.cost.title")),
            own("measure"),
            own("bears"),
            own("planned"),
            own("spent")),
        plan.costs().stream().map(this::cost).toList());
  }

  private List<Cell> cost(Row<CostLine> row) {
    CostLine cost = row.content();
    return List.of(
        words.cell(cost.title()),
        words.cell(title(cost.measure())),
        words.cell(cost.bears()),
        words.cell(cost.planned()),
        words.cell(cost.spent()));
  }

  private String title(RowId row) {
    return row == null ? "" : titles.getOrDefault(row, "");
  }

  private List<PaperTable> table(
      String name, String caption, List<Column> columns, List<List<Cell>> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(new PaperTable(words.text(name), words.text(caption), columns, rows, List.of()));
  }

  private Column own(String field) {
    return Column.own(words.text("field." + field));
  }

  private Column below(String field) {
    return Column.below(words.text("field." + field));
  }

  private Column sheetOnly(String field) {
    return Column.sheetOnly(words.text("field." + field));
  }
}
