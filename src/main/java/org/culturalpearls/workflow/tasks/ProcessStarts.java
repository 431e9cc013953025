package org.culturalpearls.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.engine.spi.DeployedTask;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.culturalpearls.workflow.identity.Startable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people start themselves. Here the form of the first task is filled in before anything
 * starts, so that whoever thinks better of it leaves no task behind; in Tasklist a start asks
 * nothing, and the first task offers a way to discard it.
 */
@Service
public class ProcessStarts {

  private final PeopleService people;
  private final EngineActs acts;
  private final TaskFormReader forms;
  private final FormService engineForms;
  private final TaskService tasks;

  ProcessStarts(
      PeopleService people,
      EngineActs acts,
      TaskFormReader forms,
      @Lazy FormService engineForms,
      @Lazy TaskService tasks) {
    this.engineForms = engineForms;
    this.tasks = tasks;
    this.people = people;
    this.acts = acts;
    this.forms = forms;
  }

  /** Ids of the processes that this person may start. */
  public List<String> startable(PersonId person) {
    return Startable.by(people.person(person).roles());
  }

  /**
   * The first task as it would be, with its form and live values; it has no id.
   *
   * @throws NotAllowed for whoever may not start it
   */
  public TaskPage open(PersonId person, String process) {
    requireMayStart(person, process);
    return acts.as(
        person,
        () -> {
          DeployedTask first = DeployedTask.firstOf(process);
          return new TaskPage(
              card(first, person), forms.definition(first), forms.content(first, person));
        });
  }

  /**
   * Starts it and completes its first task, both or neither.
   *
   * @param sent values by field key, in the types that the form's fields have
   * @throws NotAllowed for whoever may not start it
   */
  @Transactional
  public void start(PersonId person, String process, Map<String, Object> sent) {
    requireMayStart(person, process);
    String instance =
        acts.as(
            person,
            () ->
                engineForms
                    .submitStartForm(DeployedTask.firstOf(process).definition(), Map.of())
                    .getId());
    acts.doAs(
        person,
        () ->
            engineForms.submitTaskForm(
                tasks.createTaskQuery().processInstanceId(instance).singleResult().getId(), sent));
  }

  private void requireMayStart(PersonId person, String process) {
    if (!startable(person).contains(process)) {
      throw new NotAllowed("error.workflow.not-yours-to-start");
    }
  }

  private static TaskCard card(DeployedTask first, PersonId person) {
    return new TaskCard(
        null,
        first.process(),
        first.task(),
        first.name(),
        first.description(),
        null,
        null,
        null,
        person,
        null);
  }
}
