package org.culturalpearls.portal.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.portal.indicator.TypedValues;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.tasks.FormTokens;

/** The values of a form: texts by field, as a browser shows and sends them. */
record Answers(Map<String, List<String>> typed) {

  /** The field by which the forms of self-started processes ask whether to continue or discard. */
  static final String DECISION = "decision";

  private static final String DISCARD = "discard";

  /**
   * Sent with the answers, and none themselves, as {@link ReportedValues}: tokens, and which draft
   * the form was filled with.
   */
  private static final Set<String> NO_ANSWERS =
      Set.of("_csrf", FormTokens.TOKEN, "version", "read");

  /** Returns the initial values: the known ones, else the form's defaults. */
  static Answers prefilled(Form form, FormContent content) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      Object known = content.values().get(field.key());
      if (known instanceof List<?> several) {
        filled.put(field.key(), several.stream().map(String::valueOf).toList());
      } else if (known != null) {
        filled.put(field.key(), List.of(known.toString()));
      } else if (field.defaultValue() != null) {
        filled.put(field.key(), List.of(field.defaultValue()));
      }
    }
    return new Answers(filled);
  }

  /**
   * Returns the submitted values, without the tokens that forms contain. A browser counts a line
   * break as one character and sends two: it is stored as one.
   */
  static Answers sent(Map<String, List<String>> parameters) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    parameters.forEach(
        (key, values) -> {
          if (!NO_ANSWERS.contains(key) && !TypedValues.isField(key)) {
            typed.put(key, values.stream().map(text -> text.replace("\r\n", "\n")).toList());
          }
        });
    return new Answers(typed);
  }

  /** Returns these, with the earlier values of fields that they hide. */
  Answers over(Answers before, Form form) {
    Map<String, Object> asked = values(form);
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (FormField field : asked(form)) {
      boolean sent = asked.containsKey(field.key()) || typed.containsKey(field.key());
      all.put(field.key(), (sent ? this : before).to(field));
    }
    return new Answers(all);
  }

  boolean same(Answers others, Form form) {
    return asked(form).stream().allMatch(field -> filledIn(field).equals(others.filledIn(field)));
  }

  private static List<FormField> asked(Form form) {
    return form.fields().stream().filter(field -> field.type().sendsValue()).toList();
  }

  private List<String> filledIn(FormField field) {
    return to(field).stream().filter(text -> !text.isBlank()).toList();
  }

  /** Returns whether the started process is to be discarded. */
  boolean discard() {
    return is(DECISION, DISCARD);
  }

  /** Returns whether this is what was answered. */
  boolean is(String field, String value) {
    return List.of(value).equals(typed.get(field));
  }

  /** Returns these, with the decision that does not discard. */
  Answers toDo(Form form) {
    Map<String, List<String>> all = new LinkedHashMap<>(typed);
    form.field(DECISION).stream()
        .flatMap(field -> field.options().stream())
        .map(Option::value)
        .filter(value -> !value.equals(DISCARD))
        .findFirst()
        .ifPresent(value -> all.put(DECISION, List.of(value)));
    return new Answers(all);
  }

  List<String> to(FormField field) {
    return typed.getOrDefault(field.key(), List.of());
  }

  /**
   * Converts the values to their fields' types; invalid and unknown ones stay as they are, for the
   * form's check to refuse. Values of fields that other values hide are left out: without scripts
   * every field is visible.
   */
  Map<String, Object> values(Form form) {
    Map<String, Object> values = new LinkedHashMap<>(typed);
    for (FormField field : asked(form)) {
      values.put(field.key(), FieldAnswer.of(field, to(field)));
    }
    for (FormField field : form.fields()) {
      if (field.hiddenWhen() != null && field.hiddenWhen().holds(values)) {
        values.remove(field.key());
      }
    }
    return values;
  }
}
