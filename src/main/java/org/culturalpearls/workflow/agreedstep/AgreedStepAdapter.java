package org.culturalpearls.workflow.agreedstep;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepProcess;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of agreed steps with AgreedStepProcess. */
@Component
class AgreedStepAdapter implements AgreedStepProcess {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Instances instances;

  AgreedStepAdapter(@Lazy RuntimeService runtime, @Lazy TaskService tasks, Instances instances) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.instances = instances;
  }

  @Override
  public void stepAgreed(AgreedStepView step, ParticipationView town, Limit limit) {
    Map<String, Object> variables = CaseVariables.of(town, step.mentoring());
    variables.put(AgreedStepModel.STEP, step.id().value());
    variables.put(AgreedStepModel.USER, CaseVariables.user(step.who()));
    variables.put(
        AgreedStepModel.GROUP,
        step.side() == MentoringSide.TEAM
            ? TaskGroup.team(town.id())
            : TaskGroup.mentors(step.mentoring()));
    variables.put(AgreedStepModel.DUE, CaseVariables.date(limit.due()));
    variables.put(AgreedStepModel.SILENT, CaseVariables.date(limit.silent()));
    runtime.startProcessInstanceByKey(AgreedStepModel.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void handedOver(AgreedStepView step) {
    instances
        .of(AgreedStepModel.PROCESS, AgreedStepModel.STEP, step.id())
        .forEach(instance -> handOver(instance, step));
  }

  private void handOver(String instance, AgreedStepView step) {
    String mentors = TaskGroup.mentors(step.mentoring());
    Map<String, Object> variables = new TreeMap<>();
    variables.put(CaseVariables.MENTORING, step.mentoring().value());
    variables.put(CaseVariables.MENTORS_GROUP, mentors);
    if (step.side() == MentoringSide.MENTORS) {
      variables.put(AgreedStepModel.USER, CaseVariables.user(step.who()));
      variables.put(AgreedStepModel.GROUP, mentors);
      String before = (String) runtime.getVariable(instance, AgreedStepModel.GROUP);
      for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
        tasks.deleteCandidateGroup(task.getId(), before);
        tasks.addCandidateGroup(task.getId(), mentors);
        tasks.setAssignee(task.getId(), CaseVariables.user(step.who()));
      }
    }
    runtime.setVariables(instance, variables);
  }

  @Override
  public void lapsed(AgreedStepId step) {
    instances.end(AgreedStepModel.PROCESS, AgreedStepModel.STEP, step, "the step lapsed");
  }
}
