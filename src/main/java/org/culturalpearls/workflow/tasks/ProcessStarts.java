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
import org.culturalpearls.workflow.forms.StartedDrafts;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.culturalpearls.workflow.identity.Startable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the processes that people start themselves. Here the form of the first task is filled in
 * before anything starts, so that a person who changes their mind leaves no task behind; in
 * Tasklist a start asks nothing, and the first task offers to discard it.
 */
@Service
public class ProcessStarts {

  private final PeopleService people;
  private final EngineActs acts;
  private final TaskFormReader forms;
  private final StartedDrafts drafts;
  private final FormService engineForms;
  private final TaskService tasks;

  ProcessStarts(
      PeopleService people,
      EngineActs acts,
      TaskFormReader forms,
      StartedDrafts drafts,
      @Lazy FormService engineForms,
      @Lazy TaskService tasks) {
    this.engineForms = engineForms;
    this.tasks = tasks;
    this.people = people;
    this.acts = acts;
    this.forms = forms;
    this.drafts = drafts;
  }

  /** Returns the ids of the processes that this person may start. */
  public List<String> startable(PersonId person) {
    return Startable.by(people.person(person).roles());
  }

  /**
   * Returns the first task with its form and live values, as it would be; it has no id.
   *
   * @throws NotAllowed if the person may not start it
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
   * Starts the process and completes its first task, both or neither; of what this person has begun
   * in Tasklist it completes that one.
   *
   * @param sent values by field key, in the types of the form's fields
   * @throws NotAllowed if the person may not start it
   */
  @Transactional
  public void start(PersonId person, String process, Map<String, Object> sent) {
    requireMayStart(person, process);
    DeployedTask first = acts.as(person, () -> DeployedTask.firstOf(process));
    String task = drafts.find(person, first).orElseGet(() -> begin(person, first));
    acts.doAs(person, () -> engineForms.submitTaskForm(task, sent));
  }

  private String begin(PersonId person, DeployedTask first) {
    String instance =
        acts.as(person, () -> engineForms.submitStartForm(first.definition(), Map.of()).getId());
    return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
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
