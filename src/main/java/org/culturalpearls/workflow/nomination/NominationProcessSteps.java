package org.culturalpearls.workflow.nomination;

import static org.culturalpearls.award.nomination.NominationSteps.CheckEligibility.Answer.NOT_ELIGIBLE;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
  ProcessStep checkEligibilityStep() {
    return execution -> {
      NominationSteps.Checked checked = check(execution);
      execution.setVariable(
          NominationModel.ELIGIBILITY,
          checked.answer() == NOT_ELIGIBLE
              ? keep(execution, checked.tellAt())
              : FieldName.of(checked.answer()));
    };
  }

  /** The same in models that know no decision that is told later. */
  @Bean
  ProcessStep recordEligibilityStep() {
    return execution -> {
      NominationSteps.Checked checked = check(execution);
      execution.setVariable(
          NominationModel.ELIGIBILITY,
          checked.answer() == NOT_ELIGIBLE ? tell(execution) : FieldName.of(checked.answer()));
    };
  }

  /** Records the decision on pre-selection, with a reason if not selected. */
  @Bean
  ProcessStep decidePreSelectionStep() {
    return execution ->
        execution.setVariable(NominationModel.SELECTION, keep(execution, decide(execution)));
  }

  /** The same in models that know no decision that is told later. */
  @Bean
  ProcessStep recordPreSelectionStep() {
    return execution -> {
      decide(execution);
      execution.setVariable(NominationModel.SELECTION, tell(execution));
    };
  }

  /** Tells the town that its nomination is not eligible. */
  @Bean
  ProcessStep tellNotEligibleStep() {
    return execution -> execution.setVariable(NominationModel.ELIGIBILITY, tell(execution));
  }

  /** Tells the town what was decided at pre-selection. */
  @Bean
  ProcessStep tellPreSelectionStep() {
    return execution -> execution.setVariable(NominationModel.SELECTION, tell(execution));
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

  private NominationSteps.Checked check(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    NominationSteps.Checked checked =
        nominations.check(
            sent.person(),
            NominationModel.nomination(execution),
            command(sent.as(CheckEligibility.class)));
    if (checked.completeBy() != null) {
      execution.setVariable(NominationModel.COMPLETE_BY, Date.from(checked.completeBy()));
    }
    return checked;
  }

  /** Returns when the town is to be told; null if at once. */
  private Instant decide(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    DecidePreSelection form = sent.as(DecidePreSelection.class);
    return nominations.decide(
        sent.person(),
        NominationModel.nomination(execution),
        new NominationSteps.DecidePreSelection(
            form.decision() == DecidePreSelection.Decision.SELECT, form.reason()));
  }

  private String keep(DelegateExecution execution, Instant tellAt) {
    if (tellAt == null) {
      return tell(execution);
    }
    execution.setVariable(NominationModel.TELL_AT, Date.from(tellAt));
    return NominationModel.UNTOLD;
  }

  private String tell(DelegateExecution execution) {
    return switch (nominations.tell(NominationModel.nomination(execution))) {
      case NOT_ELIGIBLE -> FieldName.of(NOT_ELIGIBLE);
      case SELECTED -> "selected";
      case SELECTED_WITH_PLAN -> "withPlan";
      case NOT_SELECTED -> "notSelected";
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
}
