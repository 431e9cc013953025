package org.culturalpearls.notification.outbox.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.TaskName;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.people.PersonId;

/** A row of the outbox; the migration explains its columns. */
public record Mail(
    MailId id,
    MailKind kind,
    PersonId recipient,
    CaseKey caseKey,
    String taskId,
    List<Argument> arguments,
    MailState state,
    boolean held,
    int attempts,
    String problem,
    String answer,
    Instant createdAt,
    Instant endedAt) {

  /** Returns the value of the first argument of this type. */
  public Optional<String> value(String type) {
    return arguments.stream()
        .filter(argument -> argument.type().equals(type))
        .map(Argument::value)
        .findFirst();
  }

  /** Returns the task that it is about; empty except for mails of one task. */
  public Optional<TaskName> task() {
    return value(Argument.TASK).map(TaskName::parsed);
  }

  /** Returns what its task is about, or null; only its id is stored. */
  public TaskObject about() {
    return value(Argument.ABOUT).map(TaskObject::parsed).orElse(null);
  }

  /**
   * Returns why it was not sent so far, or null; the stored text may also have codes of the mail
   * server.
   */
  public MailProblem why() {
    return problem == null ? null : MailProblem.valueOf(problem.split(" ")[0]);
  }

  /** Returns whether it is about a nomination, by its kind or by a task of these processes. */
  boolean isOfNomination(List<String> processes) {
    return caseKey != null
        && (kind.isOfNomination()
            || task().filter(task -> processes.contains(task.process())).isPresent());
  }
}
