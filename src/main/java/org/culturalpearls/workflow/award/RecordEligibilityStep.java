package org.culturalpearls.workflow.award;

import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.award.CheckEligibility;
import org.culturalpearls.award.Checked;
import org.culturalpearls.award.NominationSection;
import org.culturalpearls.award.NominationSteps;
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
    Checked checked =
        nominations.check(sent.person(), NominationNames.nomination(execution), command(sent));
    execution.setVariable(NominationNames.ELIGIBILITY, answer(checked.answer()));
    if (checked.completeBy() != null) {
      execution.setVariable(NominationNames.COMPLETE_BY, Date.from(checked.completeBy()));
    }
  }

  private static CheckEligibility command(Submission sent) {
    CheckEligibility.Answer answer = answer(sent.text("decision"));
    boolean eligible = answer == CheckEligibility.Answer.ELIGIBLE;
    return new CheckEligibility(
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

  private static CheckEligibility.Answer answer(String chosen) {
    return switch (chosen) {
      case NominationNames.ELIGIBLE -> CheckEligibility.Answer.ELIGIBLE;
      case NominationNames.COMPLETE -> CheckEligibility.Answer.COMPLETE;
      default -> CheckEligibility.Answer.NOT_ELIGIBLE;
    };
  }

  private static String answer(CheckEligibility.Answer answer) {
    return switch (answer) {
      case ELIGIBLE -> NominationNames.ELIGIBLE;
      case COMPLETE -> NominationNames.COMPLETE;
      case NOT_ELIGIBLE -> NominationNames.NOT_ELIGIBLE;
    };
  }
}
