package org.culturalpearls.workflow.forms;

import org.culturalpearls.people.PersonId;

/** Where the forms of one process's user tasks get their rights and live values from. */
public interface TaskForms {

  /** Id of the process whose tasks these are. */
  String process();

  /**
   * Asks the facade whether this person may do this task now.
   *
   * @throws org.culturalpearls.shared.NotFound for a stranger to the case
   * @throws org.culturalpearls.shared.NotAllowed for who sees the case but may not do this
   */
  void requireMayDo(TaskFacts task, PersonId person);

  /** What the task's form shows to this person, who may do it. */
  FormContent content(TaskFacts task, PersonId person);

  /** Of this what can be chosen, which is all that what was sent is checked against. */
  default FormContent choices(TaskFacts task, PersonId person) {
    return content(task, person);
  }
}
