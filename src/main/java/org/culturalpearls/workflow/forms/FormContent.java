package org.culturalpearls.workflow.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form shows to one person at one moment: values of fields and texts by key, and the options
 * of fields with live options. Read from the facades each time, never stored.
 */
public final class FormContent {

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<Option>> options = new LinkedHashMap<>();

  private FormContent() {}

  public static FormContent empty() {
    return new FormContent();
  }

  /** Sets a text, number, flag, date or list of texts; nothing if it is null. */
  public FormContent value(String key, Object value) {
    if (value != null) {
      values.put(key, value instanceof MarkdownText text ? text.value() : value);
    }
    return this;
  }

  public FormContent options(String optionsKey, List<Option> choices) {
    options.put(optionsKey, List.copyOf(choices));
    return this;
  }

  public Map<String, Object> values() {
    return values;
  }

  public Map<String, List<Option>> options() {
    return options;
  }

  /** Returns the current options of a field. */
  public List<Option> optionsOf(FormField field) {
    return field.optionsKey() == null
        ? field.options()
        : options.getOrDefault(field.optionsKey(), List.of());
  }
}
