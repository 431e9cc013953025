package org.culturalpearls.workflow.tasks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.engine.spi.CommandTasks;
import org.culturalpearls.workflow.engine.spi.ParseContributor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes the events of tasks, in the same transaction, for mails and reminders. A person who
 * claims a task of the own group is not notified.
 */
@Component
class TaskEventPublisher implements ParseContributor, TaskListener {

  private static final List<String> EVENTS =
      List.of(
          EVENTNAME_CREATE,
          EVENTNAME_ASSIGNMENT,
          EVENTNAME_UPDATE,
          EVENTNAME_COMPLETE,
          EVENTNAME_DELETE);

  private final CurrentPerson currentPerson;
  private final ApplicationEventPublisher events;

  TaskEventPublisher(CurrentPerson currentPerson, ApplicationEventPublisher events) {
    this.currentPerson = currentPerson;
    this.events = events;
  }

  @Override
  public void userTask(String process, BiConsumer<String, TaskListener> add) {
    EVENTS.forEach(event -> add.accept(event, this));
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE ->
          events.publishEvent(new TaskEvent.Assigned(open(task), causer().orElse(null)));
      case EVENTNAME_ASSIGNMENT -> assigned(task);
      case EVENTNAME_UPDATE -> events.publishEvent(new TaskEvent.DateChanged(open(task)));
      case EVENTNAME_COMPLETE -> events.publishEvent(new TaskEvent.Ended(task.getId(), true));
      case EVENTNAME_DELETE -> events.publishEvent(new TaskEvent.Ended(task.getId(), false));
      default -> throw new IllegalArgumentException(task.getEventName());
    }
  }

  /** The creation event covers the assignment with which a task begins. */
  private void assigned(DelegateTask task) {
    boolean oneself =
        Objects.equals(
            ActingPerson.current().map(ActingPerson::userId).orElse(null), task.getAssignee());
    if (!oneself && !CommandTasks.isNew(task.getId())) {
      events.publishEvent(new TaskEvent.Assigned(open(task), ActingPerson.current().orElse(null)));
    }
  }

  /**
   * The person who acts in the engine, otherwise the one of the request whose action starts a
   * process.
   */
  private Optional<PersonId> causer() {
    return ActingPerson.current().or(() -> currentPerson.find().map(PersonPrincipal::id));
  }

  private static OpenTask open(DelegateTask task) {
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    String process = task.getProcessDefinitionId().split(":")[0];
    return new OpenTask(
        task.getId(),
        process,
        task.getTaskDefinitionKey(),
        task.getExecution() == null ? null : task.getExecution().getProcessBusinessKey(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        ActingPerson.person(task.getAssignee()).orElse(null),
        groups,
        ObjectsOfTasks.of(task, process));
  }
}
