package org.culturalpearls.workflow.tasks;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.culturalpearls.workflow.engine.spi.ParseContributor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prevents new tasks from being assigned to people who are no longer there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AbsentAssignees implements ParseContributor, TaskListener {

  private final Responsible responsible;

  AbsentAssignees(Responsible responsible) {
    this.responsible = responsible;
  }

  /** First of all listeners, so that the others see the final assignee. */
  @Override
  public void userTask(String process, BiConsumer<String, TaskListener> add) {
    add.accept(EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getAssignee() != null && !responsible.isThere(task.getAssignee())) {
      responsible.settle(task);
    }
  }
}
