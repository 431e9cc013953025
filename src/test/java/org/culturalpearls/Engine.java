package org.culturalpearls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.spi.DeployedTask;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.forms.FormContent;
import org.culturalpearls.workflow.tasks.UserTasks;

/** Drives processes in tests: does tasks as persons do them, and fires timers by hand. */
public class Engine {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final HistoryService history;
  private final UserTasks desk;
  private final EngineActs acts;
  private final FormService forms;
  private final TestClock clock;

  public Engine(
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      HistoryService history,
      UserTasks desk,
      EngineActs acts,
      FormService forms,
      TestClock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.history = history;
    this.desk = desk;
    this.acts = acts;
    this.forms = forms;
    this.clock = clock;
  }

  /** The one open task of this kind in the case. */
  public Task task(CaseKey key, String task) {
    List<Task> open = tasks(key, task);
    if (open.size() != 1) {
      throw new AssertionError(task + " is open " + open.size() + " times in " + openTasks(key));
    }
    return open.get(0);
  }

  public List<Task> tasks(CaseKey key, String task) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(key.value())
        .taskDefinitionKey(task)
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  public boolean isOpen(Task task) {
    return tasks.createTaskQuery().taskId(task.getId()).count() == 1;
  }

  /** The value of a variable of the task's process. */
  public Object variable(Task task, String name) {
    return runtime.getVariable(task.getExecutionId(), name);
  }

  /** What the task's form shows to this person. */
  public FormContent form(PersonId person, Task task) {
    return desk.open(person, task.getId()).content();
  }

  /** Names of all open tasks of the case. */
  public List<String> openTasks(CaseKey key) {
    return tasks.createTaskQuery().processInstanceBusinessKey(key.value()).list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  public void complete(PersonId person, CaseKey key, String task, Map<String, Object> sent) {
    desk.submit(person, task(key, task).getId(), sent);
  }

  /**
   * Starts a process as a person does in Tasklist, with what was sent with its start form.
   *
   * @return the first task, which is the starter's
   */
  public Task start(PersonId person, String process, Map<String, Object> sent) {
    String instance =
        acts.as(
            person,
            () -> forms.submitStartForm(DeployedTask.firstOf(process).definition(), sent).getId());
    return tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }

  public void submit(PersonId person, Task task, Map<String, Object> sent) {
    desk.submit(person, task.getId(), sent);
  }

  /**
   * Moves the clock to the moment at which this timer is due and runs it; of several that wait in
   * the case, the one that is due first.
   */
  public void fire(CaseKey key, String timer) {
    Job job =
        jobs.createJobQuery().activityId(timer).timers().orderByJobDuedate().asc().list().stream()
            .filter(found -> belongsTo(found, key))
            .findFirst()
            .orElseThrow(() -> new AssertionError(timer + " is not waiting"));
    if (job.getDuedate().toInstant().isAfter(clock.instant())) {
      clock.set(job.getDuedate().toInstant().plusSeconds(1));
    }
    jobs.executeJob(job.getId());
  }

  private boolean belongsTo(Job job, CaseKey key) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .processInstanceBusinessKey(key.value())
            .count()
        == 1;
  }

  public boolean isRunning(CaseKey key, String process) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(key.value())
            .processDefinitionKey(process)
            .count()
        > 0;
  }

  /** Variables of the case's running instances of this process, those of its tasks among them. */
  public Map<String, Object> variables(CaseKey key, String process) {
    Map<String, Object> variables = new HashMap<>();
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key.value())
        .processDefinitionKey(process)
        .list()
        .forEach(
            instance ->
                runtime
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(instance.getId())
                    .list()
                    .forEach(found -> variables.put(found.getName(), found.getValue())));
    return variables;
  }

  /** Ids of the elements that the case's instances of this process went through to their end. */
  public List<String> passed(CaseKey key, String process) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(key.value())
        .processDefinitionKey(process)
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .finished()
                    .list()
                    .stream())
        .map(HistoricActivityInstance::getActivityId)
        .distinct()
        .toList();
  }
}
