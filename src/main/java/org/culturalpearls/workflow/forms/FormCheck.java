package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.shared.RuleBroken;

/**
 * Validates submitted values against the form: every key, type, length, limit and option, and no
 * unknown key. All errors are reported at once. A field that depends on another field's answer is
 * not checked while that answer is invalid.
 */
final class FormCheck {

  private final Form form;
  private final FormContent content;
  private final Map<String, RuleBroken> broken = new LinkedHashMap<>();

  FormCheck(Form form, FormContent content) {
    this.form = form;
    this.content = content;
  }

  /** Returns the typed values by key, without empty fields. */
  Map<String, Object> check(Map<String, Object> sent) {
    for (String key : sent.keySet()) {
      if (form.field(key).filter(field -> field.type().sendsValue()).isEmpty()) {
        broken.put(key, RuleBroken.in(key, "error.form.unknown", key));
      }
    }
    Map<String, Object> values = new HashMap<>();
    for (FormField field : form.fields()) {
      if (field.type().sendsValue() && !hangsOnWhatIsWrong(field)) {
        put(field, sent, values);
      }
    }
    if (!broken.isEmpty()) {
      throw RuleBroken.all(List.copyOf(broken.values()));
    }
    return values;
  }

  private boolean hangsOnWhatIsWrong(FormField field) {
    return field.hiddenWhen() != null
        && field.hiddenWhen().keys().stream().anyMatch(broken::containsKey);
  }

  private void put(FormField field, Map<String, Object> sent, Map<String, Object> values) {
    try {
      Object value = checked(field, sent);
      if (value != null) {
        values.put(field.key(), value);
      }
    } catch (RuleBroken rule) {
      broken.put(field.key(), rule);
    }
  }

  private Object checked(FormField field, Map<String, Object> sent) {
    Object value = typed(field, SentValue.plain(sent.get(field.key())));
    if (field.hiddenWhen() != null && field.hiddenWhen().holds(sent)) {
      if (value != null && !Boolean.FALSE.equals(value)) {
        throw broken(field, "not-asked");
      }
      return null;
    }
    if (value == null || Boolean.FALSE.equals(value)) {
      if (field.required()) {
        throw broken(field, field.type().isChoice() ? "choose" : "required");
      }
      return value;
    }
    limits(field, value);
    return value;
  }

  /** Returns the value in its own type, null if it is empty. */
  private Object typed(FormField field, Object value) {
    if (value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty()) {
      return null;
    }
    return switch (field.type()) {
      case NUMBER -> number(field, value);
      case CHECKBOX -> flag(field, value);
      case DATE -> date(field, text(field, value));
      case CHECKLIST, TAGLIST -> chosen(field, value);
      default -> blankToNull(text(field, value));
    };
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private String text(FormField field, Object value) {
    if (value instanceof String text && text.indexOf('\0') < 0) {
      return text;
    }
    throw broken(field, "not-text");
  }

  private BigDecimal number(FormField field, Object value) {
    BigDecimal number = SentNumber.of(value);
    if (number == null) {
      throw broken(field, "not-number");
    }
    if (number.stripTrailingZeros().scale() > field.decimals()) {
      throw broken(field, "too-precise", field.decimals());
    }
    return number;
  }

  private Boolean flag(FormField field, Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw broken(field, "not-flag");
  }

  private LocalDate date(FormField field, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw broken(field, "not-date");
    }
  }

  private List<String> chosen(FormField field, Object value) {
    if (!(value instanceof List<?> list)) {
      throw broken(field, "not-list");
    }
    List<String> chosen = list.stream().map(item -> text(field, item)).toList();
    if (new HashSet<>(chosen).size() < chosen.size()) {
      throw broken(field, "chosen-twice");
    }
    return chosen;
  }

  private void limits(FormField field, Object value) {
    if (field.type().isChoice()) {
      choice(field, value);
    } else if (value instanceof String text) {
      lengths(field, text);
    } else if (value instanceof BigDecimal number) {
      if (field.min() != null && number.compareTo(field.min()) < 0) {
        throw broken(field, "too-small", field.min().toPlainString());
      }
      if (field.max() != null && number.compareTo(field.max()) > 0) {
        throw broken(field, "too-large", field.max().toPlainString());
      }
    }
  }

  private void choice(FormField field, Object value) {
    var allowed = content.optionsOf(field).stream().map(Option::value).toList();
    List<?> chosen = value instanceof List<?> list ? list : List.of(value);
    if (!allowed.containsAll(chosen)) {
      throw broken(field, "not-a-choice");
    }
  }

  private void lengths(FormField field, String text) {
    if (field.maxLength() != null && text.length() > field.maxLength()) {
      throw broken(field, "too-long", field.maxLength(), text.length());
    }
    if (field.minLength() != null && text.length() < field.minLength()) {
      throw broken(field, "too-short", field.minLength());
    }
    if (field.pattern() != null && !text.matches(field.pattern())) {
      throw broken(field, "pattern", field.description() == null ? "" : field.description());
    }
  }

  private RuleBroken broken(FormField field, String what, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = FormText.name(form, field);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return RuleBroken.in(field.key(), "error.form." + what, arguments);
  }
}
