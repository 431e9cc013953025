package org.culturalpearls.portal.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.forms.Condition;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormText;
import org.culturalpearls.workflow.forms.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Converts the fields of a task's form for the reader, with their values and errors. */
@Component
class TaskFields {

  private static final Set<FieldType> ONE_OF_SEVERAL = Set.of(FieldType.RADIO, FieldType.SELECT);

  private final MessageSource messages;

  TaskFields(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @param passages Markdown that stands beside a field, by the field's key
   * @param problem of one or more of them, or null
   */
  List<TaskField> of(
      Form form,
      FormContent content,
      Answers answers,
      Map<String, String> passages,
      Problem problem) {
    return form.fields().stream()
        .filter(field -> canBeAsked(form, field, content))
        .filter(field -> passages.isEmpty() || !Passages.INSTEAD_OF.equals(field.text()))
        .map(
            field ->
                field.type() == FieldType.TEXT
                    ? told(field, content)
                    : asked(form, field, content, answers, passages, problem))
        .filter(TaskFields::hasSomethingToShow)
        .toList();
  }

  /**
   * False for a field that none of the offered options would show, such as what a town is to
   * complete when it cannot be asked any more: without scripts it would be visible.
   */
  private static boolean canBeAsked(Form form, FormField field, FormContent content) {
    Condition hidden = field.hiddenWhen();
    Set<String> keys = hidden == null ? Set.of() : hidden.keys();
    if (keys.size() != 1) {
      return true;
    }
    String key = keys.iterator().next();
    List<String> offered =
        form.fields().stream()
            .filter(each -> key.equals(each.key()) && ONE_OF_SEVERAL.contains(each.type()))
            .flatMap(each -> content.optionsOf(each).stream())
            .map(Option::value)
            .toList();
    return offered.isEmpty()
        || offered.stream().anyMatch(answer -> !hidden.holds(Map.of(key, answer)));
  }

  /** A list without options, such as the milestones of a town that has none, is left out. */
  private static boolean hasSomethingToShow(TaskField field) {
    boolean nothingToChoose = field.type().isChoice() && field.options().isEmpty();
    return field.label() != null && (field.required() || !nothingToChoose);
  }

  /** The text of a component is in the form, or in the content under the name given there. */
  private static TaskField told(FormField field, FormContent content) {
    String text = field.text() == null ? "" : field.text();
    Object live = text.startsWith("=") ? content.values().get(text.substring(1).strip()) : text;
    return new TaskField(
        null,
        FieldType.TEXT,
        live == null ? null : live.toString(),
        null,
        null,
        null,
        null,
        false,
        null,
        field.hiddenWhen(),
        null);
  }

  private TaskField asked(
      Form form,
      FormField field,
      FormContent content,
      Answers answers,
      Map<String, String> passages,
      Problem problem) {
    return new TaskField(
        field.key(),
        field.type(),
        FormText.withoutOptional(text(FormText.label(form, field))),
        text(FormText.description(form, field)),
        content.optionsOf(field).stream().map(option -> choice(form, field, option)).toList(),
        answers.to(field),
        wrong(field, problem),
        field.required(),
        field.maxLength(),
        field.hiddenWhen(),
        passages.get(field.key()));
  }

  private String wrong(FormField field, Problem problem) {
    return problem == null
        ? null
        : problem.each().stream()
            .filter(each -> each.field().filter(key -> key.equals(field.key())).isPresent())
            .findFirst()
            .map(this::text)
            .orElse(null);
  }

  private Choice choice(Form form, FormField field, Option option) {
    boolean live = field.optionsKey() != null;
    return new Choice(
        option.value(), live ? option.label() : text(FormText.option(form, field, option)));
  }

  String text(Problem problem) {
    return messages.getMessage(
        problem.key(), problem.arguments().toArray(), LocaleContextHolder.getLocale());
  }

  private String text(MessageSourceResolvable words) {
    return messages.getMessage(words, LocaleContextHolder.getLocale());
  }
}
