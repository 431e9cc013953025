package org.culturalpearls.workflow.forms;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.engine.spi.ParseContributor;
import org.springframework.stereotype.Component;

/** A safety net: refuses to complete a task whose form was not checked in this transaction. */
@Component
class OnlyThroughForm implements ParseContributor, TaskListener {

  @Override
  public void userTask(String process, BiConsumer<String, TaskListener> add) {
    add.accept(EVENTNAME_COMPLETE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    if (!(task.getVariable(Submission.VARIABLE) instanceof Submission)) {
      throw RuleBroken.of("error.form.not-through-form");
    }
  }
}
