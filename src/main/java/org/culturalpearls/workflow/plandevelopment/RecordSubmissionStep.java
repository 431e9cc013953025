package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** The town submits its plan, or takes it back to go on writing. */
@Component
class RecordSubmissionStep implements ProcessStep {

  private final PlanDevelopmentService plans;

  RecordSubmissionStep(PlanDevelopmentService plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    ParticipationId participation = CaseNames.participation(execution);
    if (sent.chose("decision", "submit")) {
      plans.submit(sent.person(), participation);
      execution.setVariable(PlanNames.NEXT_STEP, PlanNames.HAS_SUBMITTED);
    } else {
      Instant draftBy = plans.revise(sent.person(), participation);
      execution.setVariable(PlanNames.DRAFT_BY, CaseNames.date(draftBy));
      execution.setVariable(PlanNames.NEXT_STEP, PlanNames.WRITES_ON);
    }
  }
}
