package org.culturalpearls.workflow.nomination;

import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** A nomination is eligible, or not, or the town is asked to complete it until a date. */
@Component
class RecordEligibilityStep implements ProcessStep {

  private final NominationSteps nominations;

  RecordEligibilityStep(NominationSteps nominations) {
    this.nominations = nominations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    NominationSteps.Checked checked =
        nominations.check(sent.person(), NominationNames.nomination(execution), command(sent));
    execution.setVariable(NominationNames.ELIGIBILITY, answer(checked.answer()));
    if (checked.completeBy() != null) {
      execution.setVariable(NominationNames.COMPLETE_BY, Date.from(checked.completeBy()));
    }
  }

  private static NominationSteps.CheckEligibility command(Submission sent) {
    NominationSteps.CheckEligibility.Answer answer = answer(sent.text("decision"));
    boolean eligible = answer == NominationSteps.CheckEligibility.Answer.ELIGIBLE;
    return new NominationSteps.CheckEligibility(
        answer,
        sent.list("sections").stream()
            .filter(part -> !part.equals(NominationNames.FILES))
            .map(NominationSection::valueOf)
            .collect(Collectors.toSet()),
        sent.list("sections").contains(NominationNames.FILES),
        sent.date("completeOn").orElse(null),
        sent.text("remark"),
        eligible ? although(sent) : sent.text("reason"));
  }

  /** Null where the form of the task does not ask for it. */
  private static String although(Submission sent) {
    return sent.asks("although") ? sent.text("although") : null;
  }

  private static NominationSteps.CheckEligibility.Answer answer(String chosen) {
    return switch (chosen) {
      case NominationNames.ELIGIBLE -> NominationSteps.CheckEligibility.Answer.ELIGIBLE;
      case NominationNames.COMPLETE -> NominationSteps.CheckEligibility.Answer.COMPLETE;
      default -> NominationSteps.CheckEligibility.Answer.NOT_ELIGIBLE;
    };
  }

  private static String answer(NominationSteps.CheckEligibility.Answer answer) {
    return switch (answer) {
      case ELIGIBLE -> NominationNames.ELIGIBLE;
      case COMPLETE -> NominationNames.COMPLETE;
      case NOT_ELIGIBLE -> NominationNames.NOT_ELIGIBLE;
    };
  }
}
