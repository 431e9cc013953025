package org.culturalpearls.notification.outbox;

/**
 * The kinds of mails. The texts of a kind are in the files {@code mail/mail_*.properties} under
 * {@code mail.<KIND>.}; those of {@link #TASK} under {@code task.<process>.<task>.}.
 */
public enum MailKind {
  /** The recipient has a task. Arguments: the task, and until when. */
  TASK,
  /**
   * Tasks of the recipient are due soon, or overdue: at most one mail a day. Argument: how many.
   */
  REMINDER,
  /**
   * The daily summary for each coordinator. Arguments: new tasks of theirs, due today, overdue;
   * tasks that others have left undone for long; mails that could not be sent; silent pairs.
   */
  COORDINATORS_MORNING,
  /** A list of other mails, for people who want them in one. */
  LIST,
  /** To the team: a mentor accepted. Argument: the lead mentor. */
  MENTOR_FOUND,
  /** To the team: nobody of those asked could accept, others will be asked. */
  MENTOR_STILL_SOUGHT,
  /** To the team: no mentor was found, and the search is over. */
  NO_MENTOR_FOUND,
  /** To a new lead mentor: somebody else mentored the town before and left a note. */
  HANDOVER,
  /** To both sides: the agreement is signed. Arguments: the lead mentor, the last day. */
  MENTORING_AGREED,
  /** To both sides: the mentoring ends on another day. Argument: that day. */
  MENTORING_END_MOVED,
  /** To both sides: the mentoring was carried out. Arguments: meetings, milestones reached, all. */
  MENTORING_COMPLETED,
  /** To both sides: the mentoring ended without having been carried out. */
  MENTORING_ENDED_EARLY,
  /** To both sides: the town goes on with another mentor. */
  MENTORING_REMATCHED,
  /** To who reads the conversation of a case: somebody has written. Argument: who. */
  MESSAGE_POSTED,
  /** To a coordinator: somebody asks them into the conversation of a case. Argument: who. */
  CONVERSATION_ASKED_IN,
  /** To who answered by mail: the answer was not taken, and the page takes it. */
  ANSWER_HELD,
  /**
   * To the other side: times for a meeting are proposed. Arguments: by whom, the appointment, the
   * link by which this person answers.
   */
  MEETING_PROPOSED,
  /** To who proposed them: none of the times fits. Arguments: who says so, the appointment. */
  MEETING_NONE_FITS,
  /** To both sides: a time is agreed on. Arguments: who agreed, the appointment. */
  MEETING_AGREED,
  /** To both sides: an agreed meeting was moved. Arguments: by whom, the appointment. */
  MEETING_MOVED,
  /** To both sides: an agreed meeting does not take place. Arguments: who says so, which. */
  MEETING_CANCELLED,
  /**
   * To one person, then to one of the other side: did the meeting take place? Arguments: the
   * appointment, the link by which this person answers.
   */
  MEETING_HELD_ASKED,
  /** To both sides: the plan was submitted. Argument: its version. */
  PLAN_SUBMITTED,
  /** To the team and coordinators: the plan in force was changed. Argument: its version. */
  PLAN_CHANGED,
  /**
   * To the owner of a measure, later to its second owner: values are missing. Arguments: what is
   * asked, the link by which this person answers.
   */
  VALUES_ASKED,
  /**
   * To who is responsible for measures and milestones from now on, since who was has left.
   * Argument: how many.
   */
  PLAN_HANDED_OVER,
  /**
   * To the team, or to coordinators where nobody of it has a login: measures and milestones need
   * somebody, since who saw to them has left. Argument: how many.
   */
  PLAN_OWNERS_MISSING,
  /** To the team: there is more time for the plan. Argument: until when. */
  PLAN_DUE_MOVED,
  /** To the team: a milestone was confirmed. Argument: the milestone. */
  MILESTONE_REACHED,
  /** To the team: a milestone has another date. Arguments: the milestone, the date. */
  MILESTONE_DATE_MOVED,
  /** To the team: the date that was asked for was declined. Arguments: the milestone, the date. */
  NEW_DATE_DECLINED,
  /** To the team: a milestone was given up. Argument: the milestone. */
  MILESTONE_DROPPED,
  /** To both sides: the town left the programme. */
  TOWN_LEFT,
  /**
   * A coordinator reminds somebody of an overdue task. Arguments: until when it was due, the
   * coordinator, the task.
   */
  TASK_REMINDED,
  /**
   * A coordinator reminds whose turn it is of a plan that is not ready. Arguments: until when it is
   * due, the coordinator.
   */
  PLAN_REMINDED,
  /**
   * A coordinator asks both sides to meet. Arguments: the coordinator, since when they have not.
   */
  MEETING_REMINDED,
  /** A coordinator asks for a sign. Arguments: the coordinator, since when there was none. */
  SIGN_ASKED,
  /** To the lead of a side of a pair: it is silent. Argument: since when. */
  SILENCE_ASKED,
  /** To who can step in: a side of a pair is silent. Arguments: its lead, since when. */
  SILENCE_TOLD,
  /**
   * To whoever a coordinator chose: a letter to several people. Arguments: the coordinator, the
   * letter.
   */
  LETTER,
  /** The same to the people of a town that only entered the award. Arguments: the same. */
  ENTRY_LETTER,
  /**
   * To the team of a draft: the call closes at another time. Arguments: until when, and until when
   * it was before.
   */
  NOMINATION_DUE_MOVED,
  /** To the team of a draft: less time after the close is taken. Argument: until when. */
  NOMINATION_GRACE_SHORTER,
  /** To the team: its nomination was submitted, with a copy. Argument: the nomination. */
  NOMINATION_SUBMITTED,
  /** To the team: its nomination was completed as asked. */
  NOMINATION_COMPLETED,
  /** To the team: the office ended the time to complete the nomination. */
  NOMINATION_COMPLETION_ENDED,
  /** To the team: its nomination goes to the selectors. */
  NOMINATION_ELIGIBLE,
  /** To the team: its nomination breaks the rules of the cycle. */
  NOMINATION_NOT_ELIGIBLE,
  /** To the team: the call closed before its nomination was submitted. */
  NOMINATION_NOT_SUBMITTED,
  /** To the team: its nomination passed pre-selection. */
  NOMINATION_SELECTED,
  /** To the team: its nomination did not pass pre-selection. */
  NOMINATION_NOT_SELECTED,
  /** To the team: its nomination was withdrawn. */
  NOMINATION_WITHDRAWN,
  /** To the people of a town: another one names it in its nomination. Argument: the town named. */
  JOINT_ENTRY_ASKED,
  /** The same: it is not named any more. */
  JOINT_ENTRY_TAKEN_BACK,
  /** A town takes part in the nomination of another one. Argument: the town. */
  JOINT_ENTRY_AGREED,
  /** A town does not take part in it, or leaves it. Argument: the town. */
  JOINT_ENTRY_DECLINED,
  /** To the team: its plan is before the jury. Argument: which version. */
  PLAN_IN_JURY,
  /** To the team: its plan was not submitted in time for the jury. */
  PLAN_NOT_IN_TIME,
  /** To the team: the town is a Pearl. */
  RESULT_PEARL,
  /** To the team: its plan was before the jury, and it has no title. */
  RESULT_NO_TITLE,
  /** To the team of a town that was not before the jury: the results of the award are known. */
  RESULTS_KNOWN,
  /** To a reviewer: a coordinator reminds them of an open review. Argument: until when. */
  REVIEW_REMINDED,
  /** To a reviewer: the same of the answer on conflicts. Argument: until when. */
  REVIEW_ANSWER_REMINDED,
  /** To a reviewer: a review is not needed from them any more. */
  REVIEW_TAKEN_BACK,
  /** To a reviewer: the office asks for other words in the remarks to the town. */
  REVIEW_OTHER_WORDS,
  /** To a reviewer: the office holds the remarks back from the town. */
  REVIEW_REMARKS_HELD_BACK,
  /** Somebody is appointed in the award of a cycle. Arguments: the cycle, to what. */
  AWARD_APPOINTED,
  /** An appointment in the award of a cycle ended. Arguments: the cycle, to what. */
  AWARD_DISMISSED,
  /**
   * To whoever has to do something until a date of an award: it was moved. Arguments: the cycle,
   * which date, until when.
   */
  AWARD_DATE_MOVED,
  /** To the author: a practice is published. Arguments: the practice, which version. */
  PRACTICE_PUBLISHED,
  /** To the author: a practice, or its update, was declined. Argument: the practice. */
  PRACTICE_DECLINED,
  /** To the author: a town took up a practice into its plan. Argument: the practice. */
  PRACTICE_ADOPTED,
  /** To the author: a town says how it went with a practice. Argument: the practice. */
  PRACTICE_TAKEN_UP,
  /** To the team: how did it go with what it took up? Argument: the practice. */
  ADOPTION_ASKED,
  /** To the author: an editor archived a practice. Argument: the practice. */
  PRACTICE_ARCHIVED,
  /**
   * To who looks after a practice: somebody asks to get in contact. Arguments: the practice, the
   * request, the link by which this person answers, until when.
   */
  CONTACT_ASKED,
  /** The same once more. Arguments: the same. */
  CONTACT_REMINDED,
  /** To both: each can read how to reach the other. Arguments: the practice, the request. */
  CONTACT_AGREED,
  /** To who asked: the answer is no. Arguments: the practice, the request. */
  CONTACT_DECLINED,
  /** To who asked: nobody answered. Arguments: the practice, the request. */
  CONTACT_SILENT,
  /** To the other one of the two: the contact was ended. Arguments: the practice, the request. */
  CONTACT_ENDED,
  /** To who looks after a practice: somebody asks for a visit. Arguments: as of a contact. */
  VISIT_ASKED,
  /**
   * To the other one of the two: a day of the visit is set. Arguments: the practice, the request,
   * the day.
   */
  VISIT_DAY_SET,
  /** To the visitor: how was it? Arguments: the practice, the request. */
  VISIT_REPORT_ASKED,
  /** The same once more. Arguments: the practice, the request. */
  VISIT_REPORT_REMINDED,
  /** To the host: the visitor has told how it was. Arguments: the practice, the request. */
  VISIT_REPORTED,
  /** To the team: others answered what the town looks for. Argument: how many. */
  NEED_ANSWERED,
  /** To the team: something that the town looks for ends soon. Argument: the last day. */
  NEED_ENDS_SOON,
  /** To the team: an editor took down what the town looks for. */
  NEED_TAKEN_DOWN,
  /** With a link to choose the first password. Arguments: the link, until when it works. */
  INVITATION,
  /** With a link to choose another password. Arguments: the link, until when it works. */
  PASSWORD_RESET,
  /** With a link to log in. Arguments: the link, until when it works. */
  SIGN_IN,
  /**
   * With a link to log in and enter a town, to somebody who may be new. Arguments: the link, until
   * when it works.
   */
  ENTRY,
  /** The password was changed. */
  PASSWORD_CHANGED,
  /** An app or a passkey was added for the second step of the login. */
  FACTOR_ADDED,
  /** An app or a passkey was removed. */
  FACTOR_REMOVED,
  /**
   * To the address of somebody who wants another one, with a link to confirm that. Arguments: the
   * link, until when it works.
   */
  ADDRESS_CONFIRMATION,
  /**
   * To the old address and to the new one: the person's address was changed. Arguments: the change,
   * by whom, when, and which of the two this is.
   */
  ADDRESS_CHANGED,
  /**
   * To those who are uninvolved: a person's changed organisation or country waits for one of them.
   * Argument: the person.
   */
  TIE_CHANGE_ASKED,
  /**
   * To administrators: a person's changed organisation or country waits, and nobody is uninvolved.
   * Argument: the person.
   */
  TIE_CHANGE_STALLED,
  /** To the person: the changed organisation or country was confirmed and holds. */
  TIE_CHANGE_CONFIRMED,
  /** To the person: the changed organisation or country was refused. */
  TIE_CHANGE_REFUSED,
  /** To administrators: a person asks for a copy of their data. Argument: the person. */
  COPY_ASKED,
  /** To the person: the copy was made. Arguments: by whom, when. */
  COPY_MADE;

  /** Returns whether it covers several cases. */
  public boolean isList() {
    return this == REMINDER || this == COORDINATORS_MORNING || this == LIST;
  }

  /** Returns whether it is a letter, whose text a coordinator typed. */
  public boolean isOfLetter() {
    return this == LETTER || this == ENTRY_LETTER;
  }

  /** Returns whether it is about the award of a cycle, and about no case. */
  public boolean isOfAward() {
    return this == AWARD_APPOINTED || this == AWARD_DISMISSED || this == AWARD_DATE_MOVED;
  }

  /** Returns whether it is about the results of an award. */
  public boolean isOfResults() {
    return this == RESULT_PEARL || this == RESULT_NO_TITLE || this == RESULTS_KNOWN;
  }

  /** Returns whether it is about the conversation of a case. */
  public boolean isOfConversation() {
    return this == MESSAGE_POSTED || this == CONVERSATION_ASKED_IN;
  }

  /** Returns whether it is about a meeting, of which only its two sides know. */
  public boolean isOfMeeting() {
    return switch (this) {
      case MEETING_PROPOSED,
          MEETING_NONE_FITS,
          MEETING_AGREED,
          MEETING_MOVED,
          MEETING_CANCELLED,
          MEETING_HELD_ASKED ->
          true;
      default -> false;
    };
  }

  /** Returns whether it is sent to a reviewer, who has no access to the case. */
  public boolean isOfReview() {
    return switch (this) {
      case REVIEW_REMINDED,
          REVIEW_ANSWER_REMINDED,
          REVIEW_TAKEN_BACK,
          REVIEW_OTHER_WORDS,
          REVIEW_REMARKS_HELD_BACK ->
          true;
      default -> false;
    };
  }

  /**
   * Returns whether it is about a nomination, from which a conflict of interest may keep people.
   */
  public boolean isOfNomination() {
    return switch (this) {
      case NOMINATION_DUE_MOVED,
          NOMINATION_GRACE_SHORTER,
          NOMINATION_SUBMITTED,
          NOMINATION_COMPLETED,
          NOMINATION_COMPLETION_ENDED,
          NOMINATION_ELIGIBLE,
          NOMINATION_NOT_ELIGIBLE,
          NOMINATION_NOT_SUBMITTED,
          NOMINATION_SELECTED,
          NOMINATION_NOT_SELECTED,
          NOMINATION_WITHDRAWN,
          JOINT_ENTRY_ASKED,
          JOINT_ENTRY_TAKEN_BACK,
          JOINT_ENTRY_AGREED,
          JOINT_ENTRY_DECLINED,
          PLAN_IN_JURY,
          PLAN_NOT_IN_TIME,
          RESULT_PEARL,
          RESULT_NO_TITLE,
          RESULTS_KNOWN,
          ENTRY_LETTER ->
          true;
      default -> isOfReview();
    };
  }

  /** Returns whether it is to a town that another one names in its nomination. */
  public boolean isOfNamedTown() {
    return this == JOINT_ENTRY_ASKED || this == JOINT_ENTRY_TAKEN_BACK;
  }

  /** Returns whether it is about a practice, which belongs to no case. */
  public boolean isOfPractice() {
    return switch (this) {
      case PRACTICE_PUBLISHED,
          PRACTICE_DECLINED,
          PRACTICE_ARCHIVED,
          PRACTICE_ADOPTED,
          PRACTICE_TAKEN_UP ->
          true;
      default -> false;
    };
  }

  /** Returns whether it is about a contact, of which only its two sides know. */
  public boolean isOfContact() {
    return switch (this) {
      case CONTACT_ASKED,
          CONTACT_REMINDED,
          CONTACT_AGREED,
          CONTACT_DECLINED,
          CONTACT_SILENT,
          CONTACT_ENDED,
          VISIT_ASKED,
          VISIT_DAY_SET,
          VISIT_REPORT_ASKED,
          VISIT_REPORT_REMINDED,
          VISIT_REPORTED ->
          true;
      default -> false;
    };
  }

  /** Returns whether it is about what a town looks for. */
  public boolean isOfNeed() {
    return this == NEED_ANSWERED || this == NEED_ENDS_SOON || this == NEED_TAKEN_DOWN;
  }

  /** Returns whether it is about what is kept on a person, and about no case. */
  public boolean isOfPerson() {
    return switch (this) {
      case TIE_CHANGE_ASKED,
          TIE_CHANGE_STALLED,
          TIE_CHANGE_CONFIRMED,
          TIE_CHANGE_REFUSED,
          COPY_ASKED,
          COPY_MADE ->
          true;
      default -> false;
    };
  }

  /** Returns whether it is about the person's own access and not about work in the programme. */
  public boolean isOfAccess() {
    return switch (this) {
      case INVITATION,
          PASSWORD_RESET,
          SIGN_IN,
          ENTRY,
          PASSWORD_CHANGED,
          FACTOR_ADDED,
          FACTOR_REMOVED,
          ADDRESS_CONFIRMATION,
          ADDRESS_CHANGED ->
          true;
      default -> false;
    };
  }
}
