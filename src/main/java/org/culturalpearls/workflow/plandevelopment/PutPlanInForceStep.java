package org.culturalpearls.workflow.plandevelopment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** The submitted plan comes into force: its milestones exist, each with its process. */
@Component
class PutPlanInForceStep implements ProcessStep {

  private final PlanLifecycleService plans;

  PutPlanInForceStep(PlanLifecycleService plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    plans.putInForce(CaseNames.participation(execution));
  }
}
