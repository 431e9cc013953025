package org.culturalpearls.portal.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.indicator.TypedValues;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.forms.Condition;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks beside the report on a milestone for the values of its measure's indicators. A form cannot
 * have as many fields as a measure has indicators, so they stand on the page only.
 */
@Component
class ReportedValues {

  private static final Condition NO_REPORT = Condition.parse("=next != \"report\"");

  private final IndicatorService indicators;
  private final PersonDates dates;
  private final MessageSource messages;

  ReportedValues(IndicatorService indicators, PersonDates dates, MessageSource messages) {
    this.indicators = indicators;
    this.dates = dates;
    this.messages = messages;
  }

  /** Returns the milestone of which a report is asked for. */
  static Optional<MilestoneId> reportOn(TaskCard task) {
    return Optional.ofNullable(task.about())
        .filter(object -> task.is(TaskKind.REPORT_MILESTONE))
        .map(TaskObject::id)
        .map(MilestoneId::new);
  }

  /** Returns a field for each indicator; none on pages of other tasks. */
  List<TaskField> fields(
      PersonId reader, TaskCard task, Map<String, String> typed, Problem problem) {
    return reportOn(task)
        .map(milestone -> indicators.ofMilestone(reader, milestone))
        .orElse(List.of())
        .stream()
        .map(each -> field(each, typed, problem))
        .toList();
  }

  /** Enters what was typed; throws RuleBroken for all that is no number. */
  void enter(PersonId person, MilestoneId milestone, Map<String, String> typed) {
    Map<RowId, BigDecimal> amounts =
        TypedValues.amounts(typed, indicator -> Label.field(TypedValues.field(indicator)));
    if (!amounts.isEmpty()) {
      indicators.enterFor(person, milestone, amounts);
    }
  }

  private TaskField field(Measured measured, Map<String, String> typed, Problem problem) {
    String name = TypedValues.field(measured.row().id());
    return new TaskField(
        name,
        FieldType.NUMBER,
        text("task.value", measured.indicator().title(), measured.indicator().unit()),
        last(measured),
        null,
        List.of(typed.getOrDefault(name, "")),
        wrong(name, problem),
        false,
        null,
        NO_REPORT,
        null);
  }

  private String last(Measured measured) {
    ValueView last = measured.last();
    String kind = measured.indicator().cumulative() ? "task.value.adds-up" : "task.value.latest";
    return last == null
        ? text(kind)
        : text("task.value.last", ExactDecimals.text(last.amount()), dates.date(last.day()))
            + " "
            + text(kind);
  }

  private String wrong(String name, Problem problem) {
    return problem == null
        ? null
        : problem.each().stream()
            .filter(each -> each.field().filter(name::equals).isPresent())
            .findFirst()
            .map(each -> text(each.key(), each.arguments().toArray()))
            .orElse(null);
  }

  private String text(String key, Object... arguments) {
    Locale locale = LocaleContextHolder.getLocale();
    return messages.getMessage(key, arguments, locale);
  }
}
