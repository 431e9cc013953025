package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.people.PersonId;

/**
 * What a person sent with a form, checked against it. Lives in the engine for one transaction only,
 * as the transient variable {@value #VARIABLE}.
 */
public record Submission(PersonId person, Map<String, Object> values, Form form) {

  public static final String VARIABLE = "submission";

  /** What was sent with the task that was completed in this transaction. */
  public static Submission of(VariableScope scope) {
    return (Submission) scope.getVariable(VARIABLE);
  }

  /** Whether the form has this field: those of tasks from before an upgrade may not. */
  public boolean asks(String key) {
    return form.field(key).isPresent();
  }

  /** A text; empty when it was left out. */
  public String text(String key) {
    return optionalText(key).orElse("");
  }

  public Optional<String> optionalText(String key) {
    return Optional.ofNullable((String) values.get(key)).filter(text -> !text.isBlank());
  }

  public boolean chose(String key, String value) {
    return value.equals(values.get(key));
  }

  public Optional<Long> optionalId(String key) {
    return optionalText(key).map(Long::valueOf);
  }

  public long id(String key) {
    return Long.parseLong(text(key));
  }

  public Optional<Integer> whole(String key) {
    return Optional.ofNullable((BigDecimal) values.get(key)).map(BigDecimal::intValueExact);
  }

  public boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  public Optional<LocalDate> date(String key) {
    return Optional.ofNullable((LocalDate) values.get(key));
  }

  @SuppressWarnings("unchecked")
  public List<String> list(String key) {
    return (List<String>) values.getOrDefault(key, List.of());
  }
}
