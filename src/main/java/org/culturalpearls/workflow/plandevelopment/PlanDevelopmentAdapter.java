package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of plan development with PlanDevelopmentProcess. */
@Component
class PlanDevelopmentAdapter implements PlanDevelopmentProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final PlanDates dates;
  private final TaskService tasks;
  private final FormService engineForms;
  private final TaskFormReader forms;
  private final EngineActs acts;

  PlanDevelopmentAdapter(
      @Lazy RuntimeService runtime,
      Instances instances,
      PlanDates dates,
      @Lazy TaskService tasks,
      @Lazy FormService engineForms,
      TaskFormReader forms,
      EngineActs acts) {
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
    this.tasks = tasks;
    this.engineForms = engineForms;
    this.forms = forms;
    this.acts = acts;
  }

  @Override
  public void start(Start start) {
    var variables = CaseVariables.of(start.participation(), start.town());
    variables.put(PlanDevelopmentModel.ASSESS_BY, CaseVariables.date(start.assessDueAt()));
    variables.put(PlanDevelopmentModel.PLAN_DUE, CaseVariables.date(start.planDueAt()));
    runtime.startProcessInstanceByKey(
        PlanDevelopmentModel.PROCESS, start.caseKey().value(), variables);
  }

  /** A coordinator with the task about a late plan need not decide any more. */
  @Override
  public void planDueMoved(ParticipationId participation, Instant planDueAt, Limits limits) {
    for (String instance :
        instances.of(PlanDevelopmentModel.PROCESS, CaseVariables.PARTICIPATION, participation)) {
      if (dates.move(instance, planDueAt, limits)) {
        runtime
            .createMessageCorrelation(PlanDevelopmentModel.PLAN_DUE_MOVED)
            .processInstanceId(instance)
            .correlateAll();
      }
    }
  }

  @Override
  public boolean assess(
      PersonId person, ParticipationId participation, AssessmentService.Assess whole) {
    Optional<String> open =
        instances.openTask(
            PlanDevelopmentModel.PROCESS,
            CaseVariables.PARTICIPATION,
            participation,
            PlanDevelopmentModel.ASSESS);
    open.ifPresent(task -> acts.doAs(person, () -> submit(task, whole)));
    return open.isPresent();
  }

  private void submit(String id, AssessmentService.Assess whole) {
    DelegateTask task = (DelegateTask) tasks.createTaskQuery().taskId(id).singleResult();
    engineForms.submitTaskForm(id, OlderAssessment.values(forms.definition(task), whole));
  }

  @Override
  public void end(ParticipationId participation) {
    instances.end(
        PlanDevelopmentModel.PROCESS, CaseVariables.PARTICIPATION, participation, "the town left");
  }
}
