package org.culturalpearls.workflow.plandevelopment;

import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.plan.FeedbackGiven;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanFeedback;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Takes the feedback on a plan. */
@Component
class RecordPlanFeedbackStep implements ProcessStep {

  private final PlanDevelopmentService plans;

  RecordPlanFeedbackStep(PlanDevelopmentService plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    Map<PlanSection, String> remarks = new EnumMap<>(PlanSection.class);
    for (PlanSection section : PlanSection.values()) {
      remarks.put(section, sent.text(section.field()));
    }
    FeedbackGiven given =
        plans.giveFeedback(
            sent.person(),
            CaseNames.participation(execution),
            new PlanFeedback(sent.chose("ready", "yes"), remarks));
    execution.setVariable(
        PlanNames.NEXT_STEP, given.ready() ? PlanNames.SUBMITS : PlanNames.WRITES_ON);
    execution.setVariable(
        given.ready() ? PlanNames.SUBMIT_BY : PlanNames.DRAFT_BY, CaseNames.date(given.dueAt()));
  }
}
