package org.culturalpearls.workflow.forms;

import org.culturalpearls.people.PersonId;

/** Provides rights and live values for the forms of one process's user tasks. */
public interface TaskForms {

  /** Returns the id of the process. */
  String process();

  /**
   * Checks with the facade whether this person may do this task now.
   *
   * @throws org.culturalpearls.shared.NotFound for a stranger to the case
   * @throws org.culturalpearls.shared.NotAllowed for a person who sees the case but may not do the
   *     task
   */
  void requireMayDo(TaskFacts task, PersonId person);

  /** Returns what the task's form shows to this person, who may do it. */
  FormContent content(TaskFacts task, PersonId person);

  /** Returns the live options only, against which submitted values are checked. */
  default FormContent choices(TaskFacts task, PersonId person) {
    return content(task, person);
  }
}
