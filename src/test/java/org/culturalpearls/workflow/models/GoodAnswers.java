package org.culturalpearls.workflow.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.Option;

/** Complete answers to a form: one for each choice on which it depends what else is asked. */
final class GoodAnswers {

  /** Where the facade asks for more than the form says. */
  private static final Map<String, Object> FITTING =
      Map.of("evidenceLink", "https://example.org/", "heldOn", "2027-01-08");

  private static final String DATE = "2027-12-01";

  /** In every field for text. */
  static final String TYPED = "We met at the harbour.";

  private GoodAnswers() {}

  static List<Map<String, Object>> of(Form form, FormContent content) {
    Optional<FormField> deciding = deciding(form);
    if (deciding.isEmpty()) {
      return List.of(answer(form, content, Map.of()));
    }
    String key = deciding.get().key();
    return content.optionsOf(deciding.get()).stream()
        .map(option -> answer(form, content, Map.of(key, option.value())))
        .toList();
  }

  /** The field that says what else is asked. */
  private static Optional<FormField> deciding(Form form) {
    return form.fields().stream()
        .filter(field -> field.hiddenWhen() != null)
        .map(field -> field.hiddenWhen().comparisons().get(0).key())
        .findFirst()
        .flatMap(form::field);
  }

  private static Map<String, Object> answer(
      Form form, FormContent content, Map<String, Object> decision) {
    Map<String, Object> answer = new HashMap<>(decision);
    for (FormField field : form.fields()) {
      boolean hidden = field.hiddenWhen() != null && field.hiddenWhen().holds(decision);
      if (field.type().sendsValue() && !hidden && !answer.containsKey(field.key())) {
        Object value = FITTING.getOrDefault(field.key(), value(field, content.optionsOf(field)));
        if (value != null) {
          answer.put(field.key(), value);
        }
      }
    }
    return answer;
  }

  private static Object value(FormField field, List<Option> options) {
    return switch (field.type()) {
      case TEXTFIELD, TEXTAREA -> TYPED;
      case NUMBER -> 25;
      case CHECKBOX -> true;
      case DATE -> DATE;
      case RADIO -> options.get(0).value();
      case SELECT -> options.get("twin".equals(field.key()) ? 1 : 0).value();
      case CHECKLIST, TAGLIST -> options.isEmpty() ? null : List.of(options.get(0).value());
      case TEXT -> null;
    };
  }
}
