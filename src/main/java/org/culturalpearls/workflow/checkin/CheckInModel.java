package org.culturalpearls.workflow.checkin;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of CheckInProcess.bpmn for the code around it. */
public final class CheckInModel {

  public static final String PROCESS = "CheckInProcess";

  public static final String ANSWER_AS_MENTEE = "UserTask_AnswerAsMentee";
  public static final String ANSWER_AS_MENTOR = "UserTask_AnswerAsMentor";
  public static final String LOOK_INTO = "UserTask_LookIntoMentoring";

  static final String RECORD_MENTEE = "ServiceTask_RecordMenteeAnswer";

  static final String CHECK_IN = "checkInId";
  static final String OPENS_AT = "opensAt";
  static final String ANSWER_BY = "answerBy";
  static final String TO_LOOK_INTO = "toLookInto";
  static final String LOOK_INTO_BY = "lookIntoBy";

  private CheckInModel() {}

  static CheckInId checkIn(VariableScope scope) {
    return new CheckInId((Long) scope.getVariable(CHECK_IN));
  }

  static CheckInId checkIn(TaskFacts task) {
    return new CheckInId(task.id(CHECK_IN));
  }

  static MentoringSide side(TaskFacts task) {
    return ANSWER_AS_MENTEE.equals(task.task()) ? MentoringSide.TEAM : MentoringSide.MENTORS;
  }

  /** Returns the side whose answer the running service task records. */
  static MentoringSide side(DelegateExecution execution) {
    return RECORD_MENTEE.equals(execution.getCurrentActivityId())
        ? MentoringSide.TEAM
        : MentoringSide.MENTORS;
  }
}
