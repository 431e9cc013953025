package org.culturalpearls.workflow.matching;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.people.Language;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Saves the town's draft of the agreement. */
@Component
class SaveAgreementStep implements ProcessStep {

  private final AgreementService agreements;

  SaveAgreementStep(AgreementService agreements) {
    this.agreements = agreements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    Set<Language> languages = EnumSet.noneOf(Language.class);
    sent.list("languages").forEach(language -> languages.add(Language.valueOf(language)));
    AgreementService.Draft draft =
        new AgreementService.Draft(
            CaseNames.mentoring(execution),
            sent.text("aims"),
            MeetingRhythm.valueOf(sent.text("rhythm")),
            languages,
            sent.date("endsOn").orElse(null));
    Limit limit = agreements.draft(sent.person(), draft);
    execution.setVariable(MatchingNames.CONFIRM_BY, CaseNames.date(limit.due()));
    execution.setVariable(MatchingNames.CONFIRM_SILENT, CaseNames.date(limit.silent()));
  }
}
