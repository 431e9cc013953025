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
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts, hands over and ends AgreedStepProcess. */
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
    Map<String, Object> variables = CaseNames.of(town, step.mentoring());
    variables.put(AgreedStepNames.STEP, step.id().value());
    variables.put(AgreedStepNames.USER, CaseNames.user(step.who()));
    variables.put(
        AgreedStepNames.GROUP,
        step.side() == MentoringSide.TEAM
            ? EngineGroups.team(town.id())
            : EngineGroups.mentors(step.mentoring()));
    variables.put(AgreedStepNames.DUE, CaseNames.date(limit.due()));
    variables.put(AgreedStepNames.SILENT, CaseNames.date(limit.silent()));
    runtime.startProcessInstanceByKey(AgreedStepNames.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void handedOver(AgreedStepView step) {
    instances
        .of(AgreedStepNames.PROCESS, AgreedStepNames.STEP, step.id())
        .forEach(instance -> handOver(instance, step));
  }

  private void handOver(String instance, AgreedStepView step) {
    String mentors = EngineGroups.mentors(step.mentoring());
    Map<String, Object> variables = new TreeMap<>();
    variables.put(CaseNames.MENTORING, step.mentoring().value());
    variables.put(CaseNames.MENTORS_GROUP, mentors);
    if (step.side() == MentoringSide.MENTORS) {
      variables.put(AgreedStepNames.USER, CaseNames.user(step.who()));
      variables.put(AgreedStepNames.GROUP, mentors);
      String before = (String) runtime.getVariable(instance, AgreedStepNames.GROUP);
      for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
        tasks.deleteCandidateGroup(task.getId(), before);
        tasks.addCandidateGroup(task.getId(), mentors);
        tasks.setAssignee(task.getId(), CaseNames.user(step.who()));
      }
    }
    runtime.setVariables(instance, variables);
  }

  @Override
  public void lapsed(AgreedStepId step) {
    instances.end(AgreedStepNames.PROCESS, AgreedStepNames.STEP, step, "the step lapsed");
  }
}
