package org.culturalpearls.workflow.nomination;

import java.util.Date;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.shared.FieldName;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.nomination.NominationForms.CheckEligibility;
import org.culturalpearls.workflow.nomination.NominationForms.DecidePreSelection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of NominationProcess. */
@Configuration(proxyBeanMethods = false)
class NominationProcessSteps {

  private final NominationSteps nominations;

  NominationProcessSteps(NominationSteps nominations) {
    this.nominations = nominations;
  }

  /** Ends a draft that was not submitted before the call closed. */
  @Bean
  ProcessStep closeDraftStep() {
    return execution -> {
      nominations.callClosed(NominationModel.nomination(execution));
    };
  }

  /** Ends the time to complete the nomination. */
  @Bean
  ProcessStep endCompletionStep() {
    return execution -> {
      nominations.completionOver(NominationModel.nomination(execution));
    };
  }

  /** Ends a nomination without a plan after the last day for plans. */
  @Bean
  ProcessStep endWithoutPlanStep() {
    return execution -> {
      nominations.planMissed(NominationModel.nomination(execution));
    };
  }

  /** Records that the town has completed its nomination. */
  @Bean
  ProcessStep recordCompletionStep() {
    return execution -> {
      nominations.complete(
          Submission.of(execution).person(), NominationModel.nomination(execution));
    };
  }

  /** Records the eligibility decision: eligible, not eligible, or to be completed until a date. */
  @Bean
  ProcessStep recordEligibilityStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      CheckEligibility form = sent.as(CheckEligibility.class);
      NominationSteps.Checked checked =
          nominations.check(sent.person(), NominationModel.nomination(execution), command(form));
      execution.setVariable(NominationModel.ELIGIBILITY, FieldName.of(checked.answer()));
      if (checked.completeBy() != null) {
        execution.setVariable(NominationModel.COMPLETE_BY, Date.from(checked.completeBy()));
      }
    };
  }

  /** Records the decision on pre-selection, with a reason if not selected. */
  @Bean
  ProcessStep recordPreSelectionStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DecidePreSelection form = sent.as(DecidePreSelection.class);
      NominationSteps.PreSelection result =
          nominations.decide(
              sent.person(),
              NominationModel.nomination(execution),
              new NominationSteps.DecidePreSelection(
                  form.decision() == DecidePreSelection.Decision.SELECT, form.reason()));
      execution.setVariable(NominationModel.SELECTION, word(result));
    };
  }

  /** Records the released result: the title, or none. */
  @Bean
  ProcessStep recordTitleResultStep() {
    return execution -> {
      nominations.released(
          NominationModel.nomination(execution),
          Boolean.TRUE.equals(execution.getVariable(NominationModel.PEARL)));
    };
  }

  /** Submits the nomination, which is locked from now on. */
  @Bean
  ProcessStep submitNominationStep() {
    return execution -> {
      nominations.submit(Submission.of(execution).person(), NominationModel.nomination(execution));
    };
  }

  private static NominationSteps.CheckEligibility command(CheckEligibility form) {
    boolean eligible = form.decision() == NominationSteps.CheckEligibility.Answer.ELIGIBLE;
    return new NominationSteps.CheckEligibility(
        form.decision(),
        form.sections().stream()
            .filter(part -> !part.equals(NominationModel.FILES))
            .map(NominationSection::valueOf)
            .collect(Collectors.toSet()),
        form.sections().contains(NominationModel.FILES),
        form.completeOn(),
        form.remark(),
        eligible ? form.although() : form.reason());
  }

  private static String word(NominationSteps.PreSelection result) {
    return switch (result) {
      case SELECTED -> "selected";
      case SELECTED_WITH_PLAN -> "withPlan";
      case NOT_SELECTED -> "notSelected";
    };
  }
}
