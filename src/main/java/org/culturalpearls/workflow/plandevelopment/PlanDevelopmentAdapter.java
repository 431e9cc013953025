package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of plan development with PlanDevelopmentProcess. */
@Component
class PlanDevelopmentAdapter implements PlanDevelopmentProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final PlanDates dates;

  PlanDevelopmentAdapter(@Lazy RuntimeService runtime, Instances instances, PlanDates dates) {
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
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
  public void end(ParticipationId participation) {
    instances.end(
        PlanDevelopmentModel.PROCESS, CaseVariables.PARTICIPATION, participation, "the town left");
  }
}
