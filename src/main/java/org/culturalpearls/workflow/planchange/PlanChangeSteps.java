package org.culturalpearls.workflow.planchange;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.planchange.PlanChangeForms.AgreeToChangedPlan;
import org.culturalpearls.workflow.planchange.PlanChangeForms.ChangePlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of PlanChangeProcess. */
@Configuration(proxyBeanMethods = false)
class PlanChangeSteps {

  private final PlanChangeService changes;
  private final MentorsTurn mentors;

  PlanChangeSteps(PlanChangeService changes, MentorsTurn mentors) {
    this.changes = changes;
    this.mentors = mentors;
  }

  /** Hands the change in, or withdraws it. */
  @Bean
  ProcessStep recordPlanChangeStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ChangePlan form = sent.as(ChangePlan.class);
      ParticipationId participation = CaseVariables.participation(execution);
      boolean handedIn = form.decision() == ChangePlan.Decision.HAND_IN;
      if (handedIn) {
        mentors.begins(execution, changes.handIn(sent.person(), participation, form.reason()));
      } else {
        changes.giveUp(sent.person(), participation);
      }
      execution.setVariable(PlanChangeModel.HANDED_IN, handedIn);
    };
  }

  /** Records that the mentor agrees, or asks for another wording. */
  @Bean
  ProcessStep recordAnswerToChangeStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      AgreeToChangedPlan form = sent.as(AgreeToChangedPlan.class);
      PlanChangeService.Answered answered =
          changes.answer(
              sent.person(),
              CaseVariables.participation(execution),
              new PlanDevelopmentService.Feedback(
                  form.decision() == AgreeToChangedPlan.Decision.AGREE, form.remarks()));
      execution.setVariable(PlanChangeModel.AGREED, answered.agreed());
      if (!answered.agreed()) {
        execution.setVariable(PlanChangeModel.CHANGE_BY, CaseVariables.date(answered.dueAt()));
      }
    };
  }
}
