package org.culturalpearls.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves a date of a running process: the variable, its timers and the due dates of open tasks that
 * depend on it, in the transaction that changes the date itself. The dependencies are read from the
 * instance's model.
 */
@Component
public class DateMoves {

  private final RuntimeService runtime;
  private final RepositoryService models;
  private final ManagementService jobs;
  private final TaskService tasks;

  DateMoves(
      @Lazy RuntimeService runtime,
      @Lazy RepositoryService models,
      @Lazy ManagementService jobs,
      @Lazy TaskService tasks) {
    this.runtime = runtime;
    this.models = models;
    this.jobs = jobs;
    this.tasks = tasks;
  }

  /** Sets a date variable of this instance. */
  public void move(String processInstanceId, String variable, Instant to) {
    Date date = Date.from(to);
    ProcessInstance instance =
        runtime.createProcessInstanceQuery().processInstanceId(processInstanceId).singleResult();
    runtime.setVariable(processInstanceId, variable, date);
    BpmnModelInstance model = models.getBpmnModelInstance(instance.getProcessDefinitionId());
    String expression = "${" + variable + "}";

    List<String> timers = timersAt(model, expression);
    for (Job job : jobs.createJobQuery().processInstanceId(processInstanceId).timers().list()) {
      if (timers.contains(activity(job))) {
        jobs.setJobDuedate(job.getId(), date);
      }
    }
    List<String> due = tasksDueAt(model, expression);
    for (Task task : tasks.createTaskQuery().processInstanceId(processInstanceId).list()) {
      if (due.contains(task.getTaskDefinitionKey())) {
        task.setDueDate(date);
        tasks.saveTask(task);
      }
    }
  }

  /** Returns when the open task of this kind began; empty if none is open. */
  public Optional<Instant> begun(String processInstanceId, String taskKey) {
    return tasks
        .createTaskQuery()
        .processInstanceId(processInstanceId)
        .taskDefinitionKey(taskKey)
        .list()
        .stream()
        .findFirst()
        .map(task -> task.getCreateTime().toInstant());
  }

  /** Lets a timer that waits fire now, in this transaction. */
  public void fire(String processInstanceId, String timer) {
    jobs.createJobQuery()
        .processInstanceId(processInstanceId)
        .activityId(timer)
        .timers()
        .list()
        .forEach(job -> jobs.executeJob(job.getId()));
  }

  private String activity(Job job) {
    return jobs.createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  private static List<String> timersAt(BpmnModelInstance model, String expression) {
    return elements(model, TimerEventDefinition.class).stream()
        .filter(
            timer ->
                timer.getTimeDate() != null
                    && expression.equals(timer.getTimeDate().getTextContent()))
        .map(ModelElementInstance::getParentElement)
        .map(event -> event.getAttributeValue("id"))
        .toList();
  }

  private static List<String> tasksDueAt(BpmnModelInstance model, String expression) {
    return elements(model, UserTask.class).stream()
        .filter(task -> expression.equals(task.getCamundaDueDate()))
        .map(UserTask::getId)
        .toList();
  }

  private static <T extends ModelElementInstance> Collection<T> elements(
      BpmnModelInstance model, Class<T> type) {
    return model.getModelElementsByType(type);
  }
}
