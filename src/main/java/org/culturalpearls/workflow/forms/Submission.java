package org.culturalpearls.workflow.forms;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.people.PersonId;

/**
 * The checked values that a person submitted with a form. Exists in the engine for one transaction
 * only, as the transient variable {@value #VARIABLE}.
 */
public record Submission(PersonId person, Map<String, Object> values, Form form) {

  public static final String VARIABLE = "submission";

  /** Returns the submission of the task that was completed in this transaction. */
  public static Submission of(VariableScope scope) {
    return (Submission) scope.getVariable(VARIABLE);
  }

  /**
   * Binds the values to a record whose components are named like the fields of the form; see {@link
   * FormBinding}.
   */
  public <R extends Record> R as(Class<R> type) {
    return new FormBinding(form, values).bind(type);
  }
}
