package org.culturalpearls.workflow.matching;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.ProposalId;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of MentorMatchingProcess.bpmn for the code around it. */
public final class MatchingModel {

  public static final String PROCESS = "MentorMatchingProcess";

  public static final String PROPOSE_MENTOR = "UserTask_ProposeMentor";
  public static final String ACCEPT_MENTORING = "UserTask_AcceptMentoring";
  public static final String DRAFT_AGREEMENT = "UserTask_DraftAgreement";
  public static final String CONFIRM_AGREEMENT = "UserTask_ConfirmAgreement";

  static final String PROPOSE_BY = "proposeBy";
  static final String MENTOR_PROPOSED = "mentorProposed";
  static final String ASKED_COUNT = "askedCount";
  static final String LEAD_USER = CaseVariables.LEAD_USER;
  static final String TWIN_USER = "twinUser";
  static final String LEAD_PROPOSAL = "leadProposalId";
  static final String TWIN_PROPOSAL = "twinProposalId";
  static final String ANSWER_BY = "answerBy";
  static final String LEAD_DECLINED = "leadDeclined";
  static final String LEAD_FOUND = "leadFound";
  static final String DRAFT_BY = "draftAgreementBy";
  static final String CONFIRM_BY = "confirmAgreementBy";
  static final String CONFIRM_SILENT = "confirmAgreementSilent";
  static final String CONFIRMED = "agreementConfirmed";

  /** The engine's own variable, in the sub-process that runs once for each mentor. */
  private static final String LOOP_COUNTER = "loopCounter";

  private MatchingModel() {}

  static MentoringId mentoring(TaskFacts task) {
    return new MentoringId(task.id(CaseVariables.MENTORING));
  }

  static ProposalId proposal(VariableScope scope) {
    boolean lead = (Integer) scope.getVariable(LOOP_COUNTER) == 0;
    return new ProposalId((Long) scope.getVariable(lead ? LEAD_PROPOSAL : TWIN_PROPOSAL));
  }

  /**
   * Returns the lead's proposal in the first instance of the sub-process, the twin's in the second.
   */
  static ProposalId proposal(TaskFacts task) {
    return new ProposalId(task.id(task.id(LOOP_COUNTER) == 0 ? LEAD_PROPOSAL : TWIN_PROPOSAL));
  }
}
