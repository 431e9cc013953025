package org.culturalpearls.workflow.title;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.workflow.awardcycle.AwardCycleModel;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.identity.Watchers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Implements the port of the title decision with TitleDecisionProcess, whose business key is the
 * title year.
 */
@Component
class TitleDecisionAdapter implements TitleDecisionProcess {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Instances instances;
  private final DateMoves dates;
  private final Watchers watchers;

  TitleDecisionAdapter(
      @Lazy RuntimeService runtime,
      @Lazy TaskService tasks,
      Instances instances,
      DateMoves dates,
      Watchers watchers) {
    this.watchers = watchers;
    this.runtime = runtime;
    this.tasks = tasks;
    this.instances = instances;
    this.dates = dates;
  }

  @Override
  public void start(CycleView cycle, Deciders deciders, Dates due) {
    Map<String, Object> variables = new TreeMap<>(TitleDecisionModel.of(deciders));
    variables.put(AwardCycleModel.CYCLE, cycle.id().value());
    variables.put(TitleDecisionModel.TOWN, cycle.name());
    TitleDecisionModel.of(due)
        .forEach((name, date) -> variables.put(name, TitleDecisionModel.date(date)));
    runtime.startProcessInstanceByKey(
        TitleDecisionModel.PROCESS, cycle.caseKey().value(), variables);
  }

  @Override
  public void decidersChanged(CycleView cycle, Deciders deciders) {
    for (String instance : running(cycle)) {
      Map<String, Object> before = runtime.getVariables(instance);
      Map<String, Object> now = TitleDecisionModel.of(deciders);
      runtime.setVariables(instance, now);
      for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
        if (TitleDecisionModel.CONFIRM.equals(task.getTaskDefinitionKey())) {
          hand(task, TitleDecisionModel.CONFIRMER, before, now);
        } else {
          moveGroup(task, before, now);
          hand(task, TitleDecisionModel.DEPUTY, before, now);
        }
      }
    }
  }

  private void moveGroup(Task task, Map<String, Object> before, Map<String, Object> now) {
    String from = (String) before.get(TitleDecisionModel.PREPARERS);
    String to = (String) now.get(TitleDecisionModel.PREPARERS);
    if (!to.equals(from)) {
      tasks.deleteCandidateGroup(task.getId(), from);
      tasks.addCandidateGroup(task.getId(), to);
    }
  }

  /** A coordinator who claimed a coordinators' task keeps it. */
  private void hand(
      Task task, String variable, Map<String, Object> before, Map<String, Object> now) {
    String user = (String) now.get(variable);
    boolean named = user != null || Objects.equals(task.getAssignee(), before.get(variable));
    if (named && !Objects.equals(task.getAssignee(), user)) {
      if (task.getAssignee() != null) {
        watchers.forget(task.getAssignee(), task.getId());
      }
      tasks.setAssignee(task.getId(), user);
    }
  }

  @Override
  public void datesMoved(CycleView cycle, Dates due) {
    for (String instance : running(cycle)) {
      TitleDecisionModel.of(due).forEach((name, date) -> dates.move(instance, name, date));
    }
  }

  @Override
  public void released(CycleView cycle) {
    instances.end(
        TitleDecisionModel.PROCESS, AwardCycleModel.CYCLE, cycle.id(), "the results are released");
  }

  @Override
  public void end(CycleView cycle) {
    instances.end(
        TitleDecisionModel.PROCESS, AwardCycleModel.CYCLE, cycle.id(), "the cycle is finished");
  }

  private List<String> running(CycleView cycle) {
    return instances.of(TitleDecisionModel.PROCESS, AwardCycleModel.CYCLE, cycle.id());
  }
}
