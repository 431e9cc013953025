package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.LatePlanDecision;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/**
 * Gives a late town more time, or lets it leave. What waits for the day of the plan moves along.
 */
@Component
class RecordLatePlanDecisionStep implements ProcessStep {

  private final PlanLifecycleService plans;
  private final PlanDates dates;

  RecordLatePlanDecisionStep(PlanLifecycleService plans, PlanDates dates) {
    this.plans = plans;
    this.dates = dates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    LatePlanDecision decision =
        sent.chose("decision", "extend")
            ? new LatePlanDecision.Extend(sent.date("until").orElse(null))
            : new LatePlanDecision.Leave(sent.text("reason"));
    Optional<Instant> planDue =
        plans.decideOnLatePlan(sent.person(), CaseNames.participation(execution), decision);
    execution.setVariable(PlanNames.MORE_TIME, planDue.isPresent());
    planDue.ifPresent(
        due ->
            dates.move(
                execution.getProcessInstanceId(),
                due,
                plans.draftDue(CaseNames.participation(execution))));
  }
}
