package org.culturalpearls.workflow.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.culturalpearls.shared.RuleBroken;

/** A net: refuses to complete a task whose form was not checked in this transaction. */
class OnlyThroughForm implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    if (!(task.getVariable(Submission.VARIABLE) instanceof Submission)) {
      throw RuleBroken.of("error.form.not-through-form");
    }
  }
}
