package org.culturalpearls.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parses a Camunda Form file. Refuses what the server could not validate. */
public final class FormReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormReader() {}

  public static Form read(byte[] file) {
    try {
      JsonNode form = JSON.readTree(file);
      List<FormField> fields = new ArrayList<>();
      form.path("components").forEach(component -> fields.add(field(component)));
      return new Form(form.path("id").asText(), fields);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a form file", e);
    }
  }

  private static FormField field(JsonNode component) {
    FieldType type = FieldType.of(component.path("type").asText());
    JsonNode validate = component.path("validate");
    String hide = text(component.path("conditional"), "hide");
    return new FormField(
        text(component, "key"),
        type,
        text(component, type == FieldType.DATE ? "dateLabel" : "label"),
        text(component, "description"),
        text(component, "text"),
        validate.path("required").asBoolean(false),
        whole(validate, "minLength"),
        whole(validate, "maxLength"),
        number(validate, "min"),
        number(validate, "max"),
        component.path("decimalDigits").asInt(0),
        text(validate, "pattern"),
        options(component.path("values")),
        text(component, "valuesKey"),
        text(component, "defaultValue"),
        hide == null ? null : Condition.parse(hide));
  }

  private static List<Option> options(JsonNode values) {
    List<Option> options = new ArrayList<>();
    values.forEach(
        value ->
            options.add(new Option(value.path("value").asText(), value.path("label").asText())));
    return List.copyOf(options);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isMissingNode() || node.path(name).isNull()
        ? null
        : node.path(name).asText();
  }

  private static Integer whole(JsonNode node, String name) {
    return text(node, name) == null ? null : Integer.valueOf(text(node, name));
  }

  private static BigDecimal number(JsonNode node, String name) {
    return text(node, name) == null ? null : new BigDecimal(text(node, name));
  }
}
