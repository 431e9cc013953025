package org.culturalpearls.workflow.forms;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.TransactionCache;
import org.culturalpearls.workflow.engine.ActingPerson;
import org.culturalpearls.workflow.engine.sparing.RunningInstance;

/**
 * Stands where the engine's own handler would put every submitted key into its tables. Shows live
 * values, asks the facade for the right, checks exactly what was sent and hands it on for the
 * length of the transaction.
 */
class CheckedTaskForm implements TaskFormHandler {

  private final TaskFormHandler stock;
  private final DeployedForms forms;
  private final FormSources sources;

  CheckedTaskForm(TaskFormHandler stock, DeployedForms forms, FormSources sources) {
    this.stock = stock;
    this.forms = forms;
    this.sources = sources;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormDataImpl data = (TaskFormDataImpl) stock.createTaskForm(task);
    ActingPerson.current()
        .ifPresent(person -> data.setFormFields(LiveValues.fields(content(task, person))));
    return data;
  }

  /** What the form shows to this person now; refused for who may not do the task. */
  FormContent content(TaskEntity task, PersonId person) {
    return content(FormSources.facts(task), person);
  }

  FormContent content(TaskFacts facts, PersonId person) {
    TaskForms source = sources.of(facts);
    source.requireMayDo(facts, person);
    return source.content(facts, person);
  }

  void requireMayDo(TaskEntity task, PersonId person) {
    TaskFacts facts = FormSources.facts(task);
    sources.of(facts).requireMayDo(facts, person);
  }

  Form definition(TaskEntity task) {
    return definition(task.getProcessDefinition().getDeploymentId(), task.getTaskDefinition());
  }

  Form definition(String deployment, TaskDefinition task) {
    return forms.of(deployment, task.getFormDefinition());
  }

  @Override
  public void submitFormVariables(VariableMap sent, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    PersonId person = ActingPerson.required();
    TransactionCache.begin();
    RunningInstance.read(task);
    requireWaiting(task);
    Form form = definition(task);
    TaskFacts facts = FormSources.facts(task);
    TaskForms source = sources.of(facts);
    source.requireMayDo(facts, person);
    FormContent content =
        form.hasLiveOptions() ? source.choices(facts, person) : FormContent.empty();
    Map<String, Object> values = new FormCheck(form, content).check(untyped(sent));
    task.setVariable(
        Submission.VARIABLE, Variables.untypedValue(new Submission(person, values, form), true));
  }

  /**
   * Of two who send the same task at once the second may read the task from before and its process
   * from after the first one's commit. It would go on from a step that is not the task's.
   */
  private static void requireWaiting(TaskEntity task) {
    ExecutionEntity execution = task.getExecution();
    if (execution == null || !task.getTaskDefinitionKey().equals(execution.getActivityId())) {
      throw new AlreadyDone("error.workflow.already-done");
    }
  }

  private static Map<String, Object> untyped(VariableMap sent) {
    Map<String, Object> plain = new HashMap<>();
    sent.keySet().forEach(key -> plain.put(key, SentValue.plain(sent.getValueTyped(key))));
    return plain;
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    // The stock handler was configured before this one took its place.
  }
}
