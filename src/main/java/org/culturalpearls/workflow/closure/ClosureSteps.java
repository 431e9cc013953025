package org.culturalpearls.workflow.closure;

import java.time.Instant;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.closure.ClosureForms.CloseMentoring;
import org.culturalpearls.workflow.closure.ClosureForms.GiveFinalFeedback;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of MentoringClosureProcess. */
@Configuration(proxyBeanMethods = false)
class ClosureSteps {

  private final ClosureService closures;

  ClosureSteps(ClosureService closures) {
    this.closures = closures;
  }

  /** Begins the closing at the end, agreed or early: asks both sides for final feedback. */
  @Bean
  ProcessStep beginClosingStep() {
    return execution -> {
      Instant feedbackBy = closures.begin(CaseVariables.mentoring(execution));
      execution.setVariable(ClosureModel.FEEDBACK_BY, CaseVariables.date(feedbackBy));
    };
  }

  /** Ends the final feedback; the coordinator's turn begins. */
  @Bean
  ProcessStep endFeedbackStep() {
    return execution -> {
      Instant closeBy = closures.endFeedback(CaseVariables.mentoring(execution));
      execution.setVariable(ClosureModel.CLOSE_BY, CaseVariables.date(closeBy));
    };
  }

  /** Closes the mentoring as the coordinator decided. */
  @Bean
  ProcessStep recordClosingStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      CloseMentoring form = sent.as(CloseMentoring.class);
      ClosureOutcome outcome = form.outcome();
      closures.close(
          sent.person(),
          new ClosureService.Close(
              CaseVariables.mentoring(execution), outcome, form.reason(), form.handoverNote()));
      execution.setVariable(ClosureModel.OUTCOME, outcome.name());
    };
  }

  /** Records one side's final feedback. */
  @Bean
  ProcessStep recordFinalFeedbackStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      GiveFinalFeedback form = sent.as(GiveFinalFeedback.class);
      closures.giveFeedback(
          sent.person(),
          new ClosureService.GiveFeedback(
              CaseVariables.mentoring(execution),
              ClosureModel.side(execution),
              form.rating(),
              form.result(),
              form.advice()));
    };
  }
}
