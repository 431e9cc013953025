package org.culturalpearls.workflow.matching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.springframework.stereotype.Component;

/** Proposes the chosen mentors, or closes the search. */
@Component
class RecordProposalStep implements ProcessStep {

  private final MatchingService matching;

  RecordProposalStep(MatchingService matching) {
    this.matching = matching;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission sent = Submission.of(execution);
    MentoringId mentoring = CaseNames.mentoring(execution);
    boolean propose = sent.chose("decision", "propose");
    execution.setVariable(MatchingNames.MENTOR_PROPOSED, propose);
    if (!propose) {
      matching.closeWithoutMatch(
          sent.person(), new MatchingService.Close(mentoring, sent.text("reason")));
      return;
    }
    PersonId lead = new PersonId(sent.id("lead"));
    PersonId twin = sent.optionalId("twin").map(PersonId::new).orElse(null);
    asked(
        execution,
        matching.propose(sent.person(), new MatchingService.Propose(mentoring, lead, twin)));
  }

  private static void asked(DelegateExecution execution, MatchingService.Asked asked) {
    boolean twin = asked.twin() != null;
    execution.setVariable(MatchingNames.ASKED_COUNT, twin ? 2 : 1);
    execution.setVariable(MatchingNames.LEAD_USER, CaseNames.user(asked.lead()));
    execution.setVariable(MatchingNames.LEAD_PROPOSAL, asked.leadProposal().value());
    execution.setVariable(MatchingNames.TWIN_USER, CaseNames.user(asked.twin()));
    execution.setVariable(MatchingNames.TWIN_PROPOSAL, twin ? asked.twinProposal().value() : null);
    execution.setVariable(MatchingNames.ANSWER_BY, CaseNames.date(asked.answerBy()));
    execution.setVariable(MatchingNames.LEAD_DECLINED, false);
  }
}
