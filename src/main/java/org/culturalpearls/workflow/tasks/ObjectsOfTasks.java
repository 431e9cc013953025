package org.culturalpearls.workflow.tasks;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.workflow.agreedstep.AgreedStepModel;
import org.culturalpearls.workflow.milestone.MilestoneModel;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.practice.PracticeConfirmationModel;
import org.culturalpearls.workflow.practice.PracticeReviewModel;

/**
 * Finds what a task is about, where a case may have several such tasks at once: each kind in the
 * variable of its process that holds the id.
 */
enum ObjectsOfTasks {
  MILESTONE(MilestoneModel.PROCESS, MilestoneModel.MILESTONE, TaskObject.Kind.MILESTONE),
  AGREED_STEP(AgreedStepModel.PROCESS, AgreedStepModel.STEP, TaskObject.Kind.AGREED_STEP),
  PRACTICE(PracticeReviewModel.PROCESS, PracticeReviewModel.PRACTICE, TaskObject.Kind.PRACTICE),
  PUBLISHED_PRACTICE(
      PracticeConfirmationModel.PROCESS,
      PracticeConfirmationModel.PRACTICE,
      TaskObject.Kind.PRACTICE);

  /**
   * Reads the object of a task {@code t} as text; null for most, for which it reads nothing more.
   * In SQL, since lists read tasks in one statement.
   */
  static final String COLUMN =
      Arrays.stream(values())
          .map(ObjectsOfTasks::when)
          .collect(Collectors.joining(" ", "case split_part(t.proc_def_id_, ':', 1) ", " end"));

  private final String process;
  private final String variable;
  private final TaskObject.Kind kind;

  ObjectsOfTasks(String process, String variable, TaskObject.Kind kind) {
    this.process = process;
    this.variable = variable;
    this.kind = kind;
  }

  /** Returns the object of a task within a command of the engine; null if it has none. */
  static TaskObject of(DelegateTask task, String process) {
    return Arrays.stream(values())
        .filter(each -> each.process.equals(process))
        .flatMap(each -> each.read(task).stream())
        .findFirst()
        .orElse(null);
  }

  /** Returns whether a task with this id in its model may have one. */
  static boolean mayBeOf(String task) {
    return TaskKind.of(task)
        .map(kind -> kind.process().id())
        .filter(id -> Arrays.stream(values()).anyMatch(each -> each.process.equals(id)))
        .isPresent();
  }

  private Optional<TaskObject> read(DelegateTask task) {
    return task.getVariable(variable) instanceof Long id
        ? Optional.of(new TaskObject(kind, id))
        : Optional.empty();
  }

  private String when() {
    return String.join(
            " ",
            "when '%s' then (select '%s:' || v.long_ from act_ru_variable v",
            "where v.execution_id_ = t.proc_inst_id_ and v.name_ = '%s') ")
        .formatted(process, kind, variable);
  }
}
