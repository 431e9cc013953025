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

  /** The call closed before the nomination was submitted. */
  @Bean
  ProcessStep closeDraftStep() {
    return execution -> {
      nominations.callClosed(NominationModel.nomination(execution));
    };
  }

  /** The time to complete the nomination is over. */
  @Bean
  ProcessStep endCompletionStep() {
    return execution -> {
      nominations.completionOver(NominationModel.nomination(execution));
    };
  }

  /** The day for plans is over, and the town has submitted none. */
  @Bean
  ProcessStep endWithoutPlanStep() {
    return execution -> {
      nominations.planMissed(NominationModel.nomination(execution));
    };
  }

  /** The town has completed its nomination. */
  @Bean
  ProcessStep recordCompletionStep() {
    return execution -> {
      nominations.complete(
          Submission.of(execution).person(), NominationModel.nomination(execution));
    };
  }

  /** A nomination is eligible, or not, or the town is asked to complete it until a date. */
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

  /** A nomination is selected, or not for a reason. */
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

  /** The results are released: the nomination has the title, or not. */
  @Bean
  ProcessStep recordTitleResultStep() {
    return execution -> {
      nominations.released(
          NominationModel.nomination(execution),
          Boolean.TRUE.equals(execution.getVariable(NominationModel.PEARL)));
    };
  }

  /** The town submits its nomination, which is locked from now on. */
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
