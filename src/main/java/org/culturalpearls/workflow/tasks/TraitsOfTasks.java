package org.culturalpearls.workflow.tasks;

import java.util.List;
import org.culturalpearls.notification.outbox.TaskName;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.springframework.stereotype.Component;

/** Tells notification the properties of task kinds. */
@Component
class TraitsOfTasks implements TaskTraits {

  @Override
  public List<String> processesOfNominations() {
    return ProcessKind.ids(ProcessKind::isOfNomination);
  }

  @Override
  public List<String> processesOfReviews() {
    return ProcessKind.ids(ProcessKind::tellsWhoReviews);
  }

  @Override
  public boolean asksToComplete(TaskName task) {
    return name(TaskKind.COMPLETE_NOMINATION).equals(task);
  }

  @Override
  public TaskName example() {
    return name(TaskKind.DRAFT_PLAN);
  }

  private static TaskName name(TaskKind kind) {
    return new TaskName(kind.process().id(), kind.id());
  }
}
