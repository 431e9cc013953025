package org.culturalpearls.workflow.tasks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.engine.EngineActs;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.culturalpearls.workflow.identity.Startable;
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

  ProcessStarts(PeopleService people, EngineActs acts, TaskFormReader forms) {
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
        context -> {
          ProcessDefinitionEntity model = latest(context, process);
          return new TaskPage(
              card(model, person), forms.definition(model), forms.content(model, person));
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
    String instance = acts.as(person, context -> started(context, process));
    acts.as(
        person,
        context -> {
          String task =
              context.getTaskManager().findTasksByProcessInstanceId(instance).get(0).getId();
          return new SubmitTaskFormCmd(task, sent, false, false).execute(context);
        });
  }

  private void requireMayStart(PersonId person, String process) {
    if (!startable(person).contains(process)) {
      throw new NotAllowed("error.workflow.not-yours-to-start");
    }
  }

  private static String started(CommandContext context, String process) {
    return context
        .getProcessEngineConfiguration()
        .getFormService()
        .submitStartForm(latest(context, process).getId(), Map.of())
        .getId();
  }

  private static ProcessDefinitionEntity latest(CommandContext context, String process) {
    return context
        .getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedLatestProcessDefinitionByKey(process);
  }

  private static TaskCard card(ProcessDefinitionEntity model, PersonId person) {
    TaskDefinition task = TaskFormReader.first(model);
    return new TaskCard(
        null,
        model.getKey(),
        task.getKey(),
        task.getNameExpression().getExpressionText(),
        task.getDescriptionExpression().getExpressionText(),
        null,
        null,
        null,
        person,
        null);
  }
}
