package org.culturalpearls.workflow.engine.spi;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.culturalpearls.people.PersonId;

/**
 * Handles forms for the engine: provides their values and checks submitted ones. Every problem is
 * thrown as a {@code Problem} of {@code shared}.
 */
public interface CheckedForms {

  /**
   * Returns what the form of a task shows to this person now, by key.
   *
   * @throws org.culturalpearls.shared.Problem if the person may not do the task
   */
  Map<String, TypedValue> shown(DelegateTask task, PersonId person);

  /**
   * Checks the right to submit the form of a task and exactly the submitted values, and passes them
   * on for the rest of the transaction.
   */
  void submit(DelegateTask task, PersonId person, VariableMap sent);

  /**
   * Checks what was submitted with a start form, and that it starts nothing twice.
   *
   * @param first the task that it leads to
   * @param keys the names of the submitted variables
   * @param businessKey null if none was submitted
   */
  void submitStart(DeployedTask first, PersonId person, Set<String> keys, String businessKey);
}
