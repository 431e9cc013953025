package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.AssessPreparedness;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Records how the town rates its preparedness. */
@Component
class RecordAssessmentStep implements ProcessStep {

  private final PlanDevelopmentService plans;

  RecordAssessmentStep(PlanDevelopmentService plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      ratings.put(dimension, Integer.valueOf(sent.text(dimension.field())));
    }
    Instant draftBy =
        plans.assess(
            sent.person(),
            CaseNames.participation(execution),
            new AssessPreparedness(ratings, sent.text("note")));
    execution.setVariable(PlanNames.DRAFT_BY, CaseNames.date(draftBy));
  }
}
