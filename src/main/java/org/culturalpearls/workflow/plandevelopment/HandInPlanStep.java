package org.culturalpearls.workflow.plandevelopment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.plan.AfterDraft;
import org.culturalpearls.plan.HandedIn;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Hands the drafted plan in, for feedback or straight for submission. */
@Component
class HandInPlanStep implements ProcessStep {

  private final PlanDevelopmentService plans;
  private final MentorsTurn mentors;

  HandInPlanStep(PlanDevelopmentService plans, MentorsTurn mentors) {
    this.plans = plans;
    this.mentors = mentors;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    AfterDraft next = sent.chose("next", "submit") ? AfterDraft.SUBMIT : AfterDraft.FEEDBACK;
    HandedIn handedIn = plans.handIn(sent.person(), CaseNames.participation(execution), next);
    boolean feedback = handedIn.next() == AfterDraft.FEEDBACK;
    execution.setVariable(PlanNames.FEEDBACK_WANTED, feedback);
    if (feedback) {
      mentors.begins(execution, new Limit(handedIn.dueAt(), handedIn.silent()));
    } else {
      execution.setVariable(PlanNames.SUBMIT_BY, CaseNames.date(handedIn.dueAt()));
    }
  }
}
