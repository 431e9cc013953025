package org.culturalpearls.portal.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.culturalpearls.workflow.forms.FormField;

/** Converts a field's value to the field's type. */
final class FieldAnswer {

  /** Up to a usual number of digits; with a comma as most of our readers write it. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,10})?");

  private FieldAnswer() {}

  static Object of(FormField field, List<String> typed) {
    if (field.type().isList()) {
      return typed.stream().filter(value -> !value.isEmpty()).toList();
    }
    if (typed.size() > 1) {
      return typed;
    }
    String text = typed.isEmpty() ? "" : typed.get(0);
    return switch (field.type()) {
      case CHECKBOX -> flag(text);
      case NUMBER -> number(text);
      case DATE -> text.strip();
      default -> text;
    };
  }

  /** An unticked box sends nothing. */
  private static Object flag(String text) {
    return text.isEmpty() ? Boolean.FALSE : text.equals("true") ? Boolean.TRUE : text;
  }

  private static Object number(String text) {
    String number = text.strip();
    return NUMBER.matcher(number).matches() ? new BigDecimal(number.replace(',', '.')) : number;
  }
}
