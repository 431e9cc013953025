package org.culturalpearls.workflow.matching;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.matching.MatchingForms.AcceptMentoring;
import org.culturalpearls.workflow.matching.MatchingForms.ConfirmAgreement;
import org.culturalpearls.workflow.matching.MatchingForms.DraftAgreement;
import org.culturalpearls.workflow.matching.MatchingForms.ProposeMentor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of MentorMatchingProcess. */
@Configuration(proxyBeanMethods = false)
class MatchingSteps {

  private final MatchingService matching;
  private final AgreementService agreements;
  private final Deadlines deadlines;

  MatchingSteps(MatchingService matching, AgreementService agreements, Deadlines deadlines) {
    this.matching = matching;
    this.agreements = agreements;
    this.deadlines = deadlines;
  }

  /** Expires the proposal of a mentor who did not answer. */
  @Bean
  ProcessStep expireProposalStep() {
    return execution -> {
      if (matching.expire(MatchingModel.proposal(execution))) {
        execution.getProcessInstance().setVariable(MatchingModel.LEAD_DECLINED, true);
      }
    };
  }

  /** Records the mentor's answer to the draft of the agreement. */
  @Bean
  ProcessStep recordAgreementAnswerStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ConfirmAgreement form = sent.as(ConfirmAgreement.class);
      Optional<Instant> draftAgainBy =
          agreements.answer(
              sent.person(),
              new AgreementService.Answer(
                  CaseVariables.mentoring(execution),
                  form.answer() == ConfirmAgreement.Answer.CONFIRM,
                  form.change()));
      execution.setVariable(MatchingModel.CONFIRMED, draftAgainBy.isEmpty());
      draftAgainBy.ifPresent(
          due -> execution.setVariable(MatchingModel.DRAFT_BY, CaseVariables.date(due)));
    };
  }

  /** Records the answer of a mentor who was asked. */
  @Bean
  ProcessStep recordProposalAnswerStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      AcceptMentoring form = sent.as(AcceptMentoring.class);
      MatchingService.Answer answer =
          new MatchingService.Answer(
              MatchingModel.proposal(execution),
              form.answer() == AcceptMentoring.Answer.ACCEPT,
              form.reason());
      if (matching.answer(sent.person(), answer)) {
        execution.getProcessInstance().setVariable(MatchingModel.LEAD_DECLINED, true);
      }
    };
  }

  /** Proposes the chosen mentors, or closes the search. */
  @Bean
  ProcessStep recordProposalStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      ProposeMentor form = sent.as(ProposeMentor.class);
      MentoringId mentoring = CaseVariables.mentoring(execution);
      boolean propose = form.decision() == ProposeMentor.Decision.PROPOSE;
      execution.setVariable(MatchingModel.MENTOR_PROPOSED, propose);
      if (!propose) {
        matching.closeWithoutMatch(
            sent.person(), new MatchingService.Close(mentoring, form.reason()));
        return;
      }
      PersonId lead = form.lead();
      PersonId twin = form.twin();
      asked(
          execution,
          matching.propose(sent.person(), new MatchingService.Propose(mentoring, lead, twin)));
    };
  }

  /** Saves the town's draft of the agreement. */
  @Bean
  ProcessStep saveAgreementStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      DraftAgreement form = sent.as(DraftAgreement.class);
      AgreementService.Draft draft =
          new AgreementService.Draft(
              CaseVariables.mentoring(execution),
              form.aims(),
              form.rhythm(),
              form.languages(),
              form.endsOn());
      Limit limit = agreements.draft(sent.person(), draft);
      execution.setVariable(MatchingModel.CONFIRM_BY, CaseVariables.date(limit.due()));
      execution.setVariable(MatchingModel.CONFIRM_SILENT, CaseVariables.date(limit.silent()));
    };
  }

  /** Determines whether a lead mentor was found, and the due date of what follows. */
  @Bean
  ProcessStep settleProposalsStep() {
    return execution -> {
      boolean found = matching.settle(CaseVariables.mentoring(execution));
      execution.setVariable(MatchingModel.LEAD_FOUND, found);
      execution.setVariable(
          found ? MatchingModel.DRAFT_BY : MatchingModel.PROPOSE_BY,
          CaseVariables.date(
              deadlines.due(
                  CaseVariables.participation(execution),
                  found ? Step.DRAFT_AGREEMENT : Step.PROPOSE_MENTOR)));
    };
  }

  private static void asked(DelegateExecution execution, MatchingService.Asked asked) {
    boolean twin = asked.twin() != null;
    execution.setVariable(MatchingModel.ASKED_COUNT, twin ? 2 : 1);
    execution.setVariable(MatchingModel.LEAD_USER, CaseVariables.user(asked.lead()));
    execution.setVariable(MatchingModel.LEAD_PROPOSAL, asked.leadProposal().value());
    execution.setVariable(MatchingModel.TWIN_USER, CaseVariables.user(asked.twin()));
    execution.setVariable(MatchingModel.TWIN_PROPOSAL, twin ? asked.twinProposal().value() : null);
    execution.setVariable(MatchingModel.ANSWER_BY, CaseVariables.date(asked.answerBy()));
    execution.setVariable(MatchingModel.LEAD_DECLINED, false);
  }
}
