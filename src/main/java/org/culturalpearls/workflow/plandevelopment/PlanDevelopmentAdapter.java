package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends PlanDevelopmentProcess, and tells it of another day on which the plan is due. */
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
  public void start(PlanDevelopmentProcess.Start start) {
    var variables = CaseNames.of(start.participation(), start.town());
    variables.put(PlanNames.ASSESS_BY, CaseNames.date(start.assessDueAt()));
    variables.put(PlanNames.PLAN_DUE, CaseNames.date(start.planDueAt()));
    runtime.startProcessInstanceByKey(PlanNames.PROCESS, start.caseKey().value(), variables);
  }

  /** A coordinator who is being asked about a late plan need not decide any more. */
  @Override
  public void planDueMoved(ParticipationId participation, Instant planDueAt, Instant draftDueAt) {
    for (String instance :
        instances.of(PlanNames.PROCESS, CaseNames.PARTICIPATION, participation)) {
      if (dates.move(instance, planDueAt, draftDueAt)) {
        runtime
            .createMessageCorrelation(PlanNames.PLAN_DUE_MOVED)
            .processInstanceId(instance)
            .correlateAll();
      }
    }
  }

  @Override
  public void end(ParticipationId participation) {
    instances.end(PlanNames.PROCESS, CaseNames.PARTICIPATION, participation, "the town left");
  }
}
