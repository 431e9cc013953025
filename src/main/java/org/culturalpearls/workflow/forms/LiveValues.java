package org.culturalpearls.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** Puts a form's content into the shape in which the web app fetches a form's variables. */
final class LiveValues {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LiveValues() {}

  static List<FormField> fields(FormContent content) {
    List<FormField> fields = new ArrayList<>();
    content.values().forEach((key, value) -> fields.add(field(key, typed(value))));
    content.options().forEach((key, options) -> fields.add(field(key, json(options))));
    return fields;
  }

  private static FormField field(String key, TypedValue value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setValue(value);
    return field;
  }

  private static TypedValue typed(Object value) {
    if (value instanceof LocalDate date) {
      return Variables.stringValue(date.toString());
    }
    return value instanceof List<?> ? json(value) : Variables.untypedValue(value);
  }

  private static TypedValue json(Object value) {
    try {
      return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a form's content is not JSON", e);
    }
  }
}
