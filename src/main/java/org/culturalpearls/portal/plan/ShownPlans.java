package org.culturalpearls.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.Budget;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowFact;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.Label;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the rows of a plan into words, in the reader's language. */
@Component
public class ShownPlans {

  private final PersonDates dates;
  private final MessageSource messages;

  ShownPlans(PersonDates dates, MessageSource messages) {
    this.dates = dates;
    this.messages = messages;
  }

  /**
   * @param names of the people in it
   */
  public ShownPlan of(PlanContent plan, Names names) {
    Words words = new Words(titles(plan), names);
    return new ShownPlan(
        plan.vision(),
        words.rows(plan.challenges()),
        words.rows(plan.assets()),
        plan.measures().stream().map(measure -> words.measure(measure, plan)).toList(),
        words.rows(plan.of(null, plan.milestones())),
        plan.milestones().stream()
            .map(
                row ->
                    new ShownPlan.ShownMilestone(
                        row.content().kind().field() + "-" + row.id().value(),
                        row.content().wording(),
                        names.owner(row.content().wording().owner()),
                        words.title(row.content().measure())))
            .toList(),
        words.budget(Budget.of(plan)));
  }

  /** Returns one of the plan's rows in words. */
  ShownRow of(Row<?> row, PlanContent plan, Names names) {
    return new Words(titles(plan), names).row(row);
  }

  /** Returns the title of a challenge or measure of the plan. */
  String title(RowId row, PlanContent plan) {
    return titles(plan).getOrDefault(row, "");
  }

  /** Returns the titles of challenges and measures; a number stands for a missing one. */
  public Map<RowId, String> titles(PlanContent plan) {
    return Stream.of(RowKind.CHALLENGE, RowKind.MEASURE)
        .flatMap(kind -> titles(plan, kind).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns the titles of a kind of rows, in their order; a number stands for a missing one. */
  public Map<RowId, String> titles(PlanContent plan, RowKind kind) {
    List<? extends Row<?>> rows = plan.rows(kind);
    return IntStream.range(0, rows.size())
        .boxed()
        .collect(
            Collectors.toMap(
                place -> rows.get(place).id(),
                place -> title(rows.get(place).content(), place + 1),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private String title(PlanRow row, int number) {
    return row.title().isEmpty()
        ? text("plan.row.untitled." + row.kind(), Integer.toString(number))
        : row.title();
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** The words of one plan. */
  private final class Words {

    private final Map<RowId, String> titles;
    private final Names names;

    Words(Map<RowId, String> titles, Names names) {
      this.titles = titles;
      this.names = names;
    }

    String title(RowId row) {
      return row == null ? "" : titles.getOrDefault(row, "");
    }

    ShownBudget budget(Budget budget) {
      return new ShownBudget(
          budget.measures().stream().map(this::line).toList(), line(budget.all()));
    }

    private ShownBudget.Line line(Budget.Line line) {
      return new ShownBudget.Line(
          title(line.measure()),
          Stream.concat(
                  Stream.of(CostKind.values())
                      .filter(CostKind::isMoney)
                      .map(bears -> cell("costkind." + bears, line.of(bears))),
                  Stream.of(
                      cell("plan.budget.money", line.money()),
                      cell("costkind." + CostKind.HOURS_IN_KIND, line.of(CostKind.HOURS_IN_KIND))))
              .toList());
    }

    private static ShownBudget.Cell cell(String label, Budget.Amount amount) {
      return new ShownBudget.Cell(
          label,
          ExactDecimals.text(amount.planned()),
          amount.spent().signum() == 0 ? "" : ExactDecimals.text(amount.spent()));
    }

    ShownMeasure measure(Row<Measure> measure, PlanContent plan) {
      return new ShownMeasure(
          row(measure),
          rows(plan.of(measure.id(), plan.costs())),
          rows(plan.of(measure.id(), plan.indicators())),
          rows(plan.of(measure.id(), plan.milestones())));
    }

    <T extends PlanRow> List<ShownRow> rows(List<Row<T>> rows) {
      return rows.stream().map(this::row).toList();
    }

    ShownRow row(Row<?> row) {
      PlanRow content = row.content();
      return new ShownRow(
          row.id(),
          content.kind(),
          content.title(),
          content.text(),
          content.facts().stream().map(this::fact).toList(),
          content instanceof Measure measure ? measure.link() : "");
    }

    private Fact fact(RowFact fact) {
      return new Fact("field." + fact.field(), value(fact.value()));
    }

    private String value(Object value) {
      if (value instanceof MilestoneOwner owner) {
        return names.owner(owner);
      }
      if (value instanceof LocalDate day) {
        return dates.date(day);
      }
      if (value instanceof BigDecimal number) {
        return ExactDecimals.text(number);
      }
      if (value instanceof Enum<?> constant) {
        return messages.getMessage(Label.of(constant), LocaleContextHolder.getLocale());
      }
      if (value instanceof Boolean) {
        return text("plan.row.yes");
      }
      return value instanceof Collection<?> several
          ? several.stream().map(each -> title((RowId) each)).collect(Collectors.joining("; "))
          : String.valueOf(value);
    }
  }
}
