package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TransactionCache;

/** Replaces the engine's own handler, which would store every submitted key; shows live values. */
class CheckedTaskFormHandler implements TaskFormHandler {

  private final TaskFormHandler stock;
  private final CheckedForms forms;
  private final boolean readsAtOnce;

  CheckedTaskFormHandler(TaskFormHandler stock, CheckedForms forms, SavingSettings savings) {
    this.readsAtOnce = savings.has(Saving.INSTANCE_AT_ONCE);
    this.stock = stock;
    this.forms = forms;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormDataImpl data = (TaskFormDataImpl) stock.createTaskForm(task);
    ActingPerson.current()
        .ifPresent(person -> data.setFormFields(fields(forms.shown(task, person))));
    return data;
  }

  @Override
  public void submitFormVariables(VariableMap sent, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    PersonId person = ActingPerson.required();
    TransactionCache.begin();
    if (readsAtOnce) {
      RunningInstance.read(task);
    }
    requireWaiting(task);
    try {
      forms.submit(task, person, sent);
    } catch (RuleBroken broken) {
      requireOpen(task);
      throw broken;
    }
  }

  /**
   * Of two who submit the same task at once, the second may read the task before and its process
   * after the first one's commit. It would continue from another activity than the task's.
   */
  private static void requireWaiting(TaskEntity task) {
    ExecutionEntity execution = task.getExecution();
    if (execution == null || !task.getTaskDefinitionKey().equals(execution.getActivityId())) {
      throw new AlreadyDone("error.workflow.already-done");
    }
  }

  /** What was a choice may be none since somebody else did the task; that is what to say. */
  private static void requireOpen(TaskEntity task) {
    CommandContext command = Context.getCommandContext();
    TaskQueryImpl same = new TaskQueryImpl();
    same.taskId(task.getId());
    long open =
        command.runWithoutAuthorization(
            () -> command.getTaskManager().findTaskCountByQueryCriteria(same));
    if (open == 0) {
      throw new AlreadyDone("error.workflow.already-done");
    }
  }

  /** Returns the fields in the form in which the web app fetches variables. */
  private static List<FormField> fields(Map<String, TypedValue> values) {
    return values.entrySet().stream()
        .map(value -> field(value.getKey(), value.getValue()))
        .toList();
  }

  private static FormField field(String key, TypedValue value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setValue(value);
    return field;
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    // The stock handler was configured before this one replaced it.
  }
}
