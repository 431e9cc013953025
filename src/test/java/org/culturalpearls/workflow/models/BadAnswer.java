package org.culturalpearls.workflow.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormField;

/**
 * An answer with one fault.
 *
 * @param field that the refusal has to name
 * @param onPage whether it is a fault on the portal's page as well: everything is text there, and
 *     what is not asked is left out
 */
record BadAnswer(String fault, Map<String, Object> sent, String field, boolean onPage) {

  private static final String NOT_ASKED = "not asked";
  private static final String WRONG_TYPE = "wrong type";

  /** Every fault that the form's file makes possible, each in a way in which the field is asked. */
  static List<BadAnswer> of(Form form, FormContent content) {
    List<Map<String, Object>> good = GoodAnswers.of(form, content);
    List<BadAnswer> bad = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.type().sendsValue()) {
        faults(field)
            .forEach((fault, value) -> bad.add(with(field, fault, value, shown(field, good))));
        good.stream()
            .filter(answer -> isHidden(field, answer))
            .findFirst()
            .ifPresent(answer -> bad.add(with(field, NOT_ASKED, someValue(field), answer)));
      }
    }
    bad.add(unknown(good.get(0)));
    return bad;
  }

  private static Map<String, Object> shown(FormField field, List<Map<String, Object>> good) {
    return good.stream().filter(answer -> !isHidden(field, answer)).findFirst().orElseThrow();
  }

  private static boolean isHidden(FormField field, Map<String, Object> answer) {
    return field.hiddenWhen() != null && field.hiddenWhen().holds(answer);
  }

  private static Map<String, Object> faults(FormField field) {
    Map<String, Object> faults = new HashMap<>();
    if (field.required()) {
      faults.put("missing", null);
    }
    if (field.required() && isText(field)) {
      faults.put("blank", " ");
    }
    if (field.maxLength() != null) {
      faults.put("too long", "x".repeat(field.maxLength() + 1));
    }
    if (field.min() != null) {
      faults.put("too small", field.min().intValueExact() - 1);
    }
    if (field.max() != null) {
      faults.put("too large", field.max().intValueExact() + 1);
    }
    if (field.type().isChoice()) {
      faults.put("no choice", field.type().isList() ? List.of("nonsense") : "nonsense");
    }
    if (field.type() == FieldType.DATE) {
      faults.put("no date", "soon");
    }
    faults.put(WRONG_TYPE, wrongType(field));
    return faults;
  }

  private static boolean isText(FormField field) {
    return field.type() == FieldType.TEXTFIELD || field.type() == FieldType.TEXTAREA;
  }

  private static Object wrongType(FormField field) {
    return switch (field.type()) {
      case NUMBER, CHECKBOX, CHECKLIST, TAGLIST -> "seven";
      default -> 7;
    };
  }

  private static Object someValue(FormField field) {
    return switch (field.type()) {
      case NUMBER -> 7;
      case CHECKBOX -> true;
      case DATE -> "2027-12-01";
      case CHECKLIST, TAGLIST -> List.of("1");
      default -> "1";
    };
  }

  private static BadAnswer with(
      FormField field, String fault, Object value, Map<String, Object> answer) {
    Map<String, Object> sent = new HashMap<>(answer);
    sent.remove(field.key());
    if (value != null) {
      sent.put(field.key(), value);
    }
    return new BadAnswer(field.key() + " " + fault, sent, field.key(), isOnPage(field, fault));
  }

  private static boolean isOnPage(FormField field, String fault) {
    boolean readsAnyText = isText(field) || field.type() == FieldType.SELECT;
    return !fault.equals(NOT_ASKED) && !(fault.equals(WRONG_TYPE) && readsAnyText);
  }

  private static BadAnswer unknown(Map<String, Object> answer) {
    Map<String, Object> sent = new HashMap<>(answer);
    sent.put("unheardOf", "x");
    return new BadAnswer("unknown key", sent, "unheardOf", true);
  }
}
