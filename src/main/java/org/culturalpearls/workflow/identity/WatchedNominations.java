package org.culturalpearls.workflow.identity;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.engine.spi.ParseContributor;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.nomination.NominationModel;
import org.springframework.stereotype.Component;

/**
 * Authorizes watchers for the tasks of a nomination as they begin, and removes this when it ends.
 */
@Component
class WatchedNominations implements ParseContributor, TaskListener, ExecutionListener {

  private final Watchers watchers;

  WatchedNominations(Watchers watchers) {
    this.watchers = watchers;
  }

  @Override
  public void userTask(String process, BiConsumer<String, TaskListener> add) {
    if (ProcessKind.isOfNomination(process)) {
      add.accept(TaskListener.EVENTNAME_CREATE, this);
    }
  }

  @Override
  public void process(String process, BiConsumer<String, ExecutionListener> add) {
    if (ProcessKind.isOfNomination(process)) {
      add.accept(ExecutionListener.EVENTNAME_END, this);
    }
  }

  /** The engine itself authorizes the acting coordinators for their own tasks. */
  @Override
  public void notify(DelegateTask task) {
    NominationId nomination = NominationModel.nomination(task);
    String office = TaskGroup.office(nomination);
    if (task.getCandidates().stream().noneMatch(link -> office.equals(link.getGroupId()))) {
      watchers.show(task.getId(), nomination);
    }
  }

  @Override
  public void notify(DelegateExecution instance) {
    watchers.leave(instance.getProcessInstanceId());
  }
}
