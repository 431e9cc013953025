package org.culturalpearls.portal.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormField;

/** What is filled in on a form: texts by field, as a browser shows and sends them. */
record Answers(Map<String, List<String>> typed) {

  private static final String CSRF = "_csrf";

  /** What the form shows before anybody types: what is known, else its own default. */
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

  /** What was sent. A browser counts a line break as one character and sends two: it is one. */
  static Answers sent(Map<String, List<String>> parameters) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    parameters.forEach(
        (key, values) -> {
          if (!key.equals(CSRF)) {
            typed.put(key, values.stream().map(text -> text.replace("\r\n", "\n")).toList());
          }
        });
    return new Answers(typed);
  }

  boolean chose(String key, String value) {
    return List.of(value).equals(typed.get(key));
  }

  List<String> to(FormField field) {
    return typed.getOrDefault(field.key(), List.of());
  }

  /**
   * The answers in their fields' types; what can't be read stays as it is, for the form's check to
   * refuse, and so does what the form never asked. Answers to questions that the other answers hide
   * are left out: without scripts every question is in view.
   */
  Map<String, Object> values(Form form) {
    Map<String, Object> values = new LinkedHashMap<>(typed);
    for (FormField field : form.fields()) {
      if (field.type().sendsValue()) {
        values.put(field.key(), FieldAnswer.of(field, to(field)));
      }
    }
    for (FormField field : form.fields()) {
      if (field.hiddenWhen() != null && field.hiddenWhen().holds(values)) {
        values.remove(field.key());
      }
    }
    return values;
  }
}
