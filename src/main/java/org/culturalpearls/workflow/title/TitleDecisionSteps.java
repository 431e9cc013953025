package org.culturalpearls.workflow.title;

import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.title.TitleDecisionForms.ConfirmTitles;
import org.culturalpearls.workflow.title.TitleDecisionForms.ReleaseResults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of TitleDecisionProcess. */
@Configuration(proxyBeanMethods = false)
class TitleDecisionSteps {

  private final TitleDecisionService decisions;

  TitleDecisionSteps(TitleDecisionService decisions) {
    this.decisions = decisions;
  }

  /** Hands the prepared decision on to the chair. */
  @Bean
  ProcessStep recordDecisionPreparedStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      TitleDecisionModel.put(
          execution, decisions.handOn(sent.person(), TitleDecisionModel.cycle(execution)));
    };
  }

  /** Releases the results, or sends the decision back if it does not stand. */
  @Bean
  ProcessStep recordResultsReleasedStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ReleaseResults form = sent.as(ReleaseResults.class);
      CycleId cycle = TitleDecisionModel.cycle(execution);
      boolean release = form.decision() == ReleaseResults.Decision.RELEASE;
      if (release) {
        decisions.release(sent.person(), cycle, form.earlyReason());
      } else {
        TitleDecisionModel.put(execution, decisions.sendBack(sent.person(), cycle, form.reason()));
      }
      execution.setVariable(
          TitleDecisionModel.STAND, release ? TitleDecisionModel.YES : TitleDecisionModel.NO);
    };
  }

  /** Confirms the titles, or sends the decision back. */
  @Bean
  ProcessStep recordTitlesConfirmedStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ConfirmTitles form = sent.as(ConfirmTitles.class);
      CycleId cycle = TitleDecisionModel.cycle(execution);
      boolean confirmed = form.decision() == ConfirmTitles.Decision.CONFIRM;
      TitleDecisionModel.put(
          execution,
          confirmed
              ? decisions.confirm(sent.person(), cycle)
              : decisions.sendBack(sent.person(), cycle, form.reason()));
      execution.setVariable(
          TitleDecisionModel.STAND, confirmed ? TitleDecisionModel.YES : TitleDecisionModel.NO);
    };
  }
}
