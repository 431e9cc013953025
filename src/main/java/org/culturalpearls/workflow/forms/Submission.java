package org.culturalpearls.workflow.forms;

import java.util.Map;
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

  /**
   * The values as a record whose components are named as the fields of its form are; see {@link
   * FormBinding}.
   */
  public <R extends Record> R as(Class<R> type) {
    return new FormBinding(form, values).bind(type);
  }
}
