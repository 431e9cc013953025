package org.culturalpearls.workflow.closure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of MentoringClosureProcess.bpmn for the code around it. */
public final class ClosureModel {

  public static final String PROCESS = "MentoringClosureProcess";

  public static final String FEEDBACK_AS_MENTEE = "UserTask_GiveFinalFeedbackAsMentee";
  public static final String FEEDBACK_AS_MENTOR = "UserTask_GiveFinalFeedbackAsMentor";
  public static final String CLOSE = "UserTask_CloseMentoring";

  static final String RECORD_MENTEE = "ServiceTask_RecordMenteeFeedback";

  static final String ENDS_EARLY = "Msg_MentoringEndsEarly";

  static final String ENDS_AT = "endsAt";
  static final String FEEDBACK_BY = "feedbackBy";
  static final String CLOSE_BY = "closeBy";
  static final String OUTCOME = "outcome";

  private ClosureModel() {}

  static MentoringId mentoring(TaskFacts task) {
    return new MentoringId(task.id(CaseVariables.MENTORING));
  }

  static MentoringSide side(TaskFacts task) {
    return FEEDBACK_AS_MENTEE.equals(task.task()) ? MentoringSide.TEAM : MentoringSide.MENTORS;
  }

  /** Returns the side whose feedback the running service task records. */
  static MentoringSide side(DelegateExecution execution) {
    return RECORD_MENTEE.equals(execution.getCurrentActivityId())
        ? MentoringSide.TEAM
        : MentoringSide.MENTORS;
  }
}
