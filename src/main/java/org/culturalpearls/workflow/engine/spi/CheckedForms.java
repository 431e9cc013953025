package org.culturalpearls.workflow.engine.spi;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.culturalpearls.people.PersonId;

/**
 * What the application answers when the engine is asked for a form, or is sent one. Every problem
 * is thrown as one of {@code shared}'s.
 */
public interface CheckedForms {

  /**
   * What the form of a task shows to this person now, by key.
   *
   * @throws org.culturalpearls.shared.Problem for who may not do the task
   */
  Map<String, TypedValue> shown(DelegateTask task, PersonId person);

  /**
   * Checks who sent the form of a task, and exactly what was sent, and hands it on for the length
   * of the transaction.
   */
  void submit(DelegateTask task, PersonId person, VariableMap sent);

  /**
   * Checks what was sent with a start form.
   *
   * @param keys the names of the variables that were sent
   * @param businessKey null where none was sent
   */
  void submitStart(Set<String> keys, String businessKey);
}
