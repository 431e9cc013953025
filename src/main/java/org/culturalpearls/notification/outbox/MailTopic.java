package org.culturalpearls.notification.outbox;

import java.util.List;

/** The topics of mails, for which people choose how often they want them. */
public enum MailTopic {
  /** New tasks. */
  TASKS(MailRhythm.values()),
  /** Due tasks; on working days, once a day at most. */
  REMINDERS(MailRhythm.AT_ONCE, MailRhythm.WEEKLY, MailRhythm.NEVER),
  /** The progress of plan, milestones and mentoring. */
  NEWS(MailRhythm.values()),
  /** Mails that nobody may miss: receipts, ends, meetings, and mails about a person's office. */
  NECESSARY(MailRhythm.AT_ONCE);

  private final List<MailRhythm> choices;

  MailTopic(MailRhythm... choices) {
    this.choices = List.of(choices);
  }

  /** Returns the rhythms that can be chosen. */
  public List<MailRhythm> choices() {
    return choices;
  }

  /** Returns whether a person may turn them off. */
  public boolean canBeTurnedOff() {
    return choices.contains(MailRhythm.NEVER);
  }

  public static MailTopic of(MailKind kind) {
    return switch (kind) {
      case TASK -> TASKS;
      case REMINDER,
          VALUES_ASKED,
          SILENCE_ASKED,
          SILENCE_TOLD,
          CONTACT_REMINDED,
          VISIT_REPORT_REMINDED ->
          REMINDERS;
      case MENTOR_FOUND,
          MENTOR_STILL_SOUGHT,
          MENTORING_AGREED,
          MENTORING_END_MOVED,
          MENTORING_COMPLETED,
          MESSAGE_POSTED,
          PLAN_CHANGED,
          PLAN_HANDED_OVER,
          PLAN_OWNERS_MISSING,
          PLAN_DUE_MOVED,
          MILESTONE_REACHED,
          MILESTONE_DATE_MOVED,
          NEW_DATE_DECLINED,
          MILESTONE_DROPPED,
          PRACTICE_ADOPTED,
          PRACTICE_TAKEN_UP,
          ADOPTION_ASKED,
          NEED_ANSWERED,
          NEED_ENDS_SOON,
          PRACTICE_PUBLISHED ->
          NEWS;
      case MEETING_PROPOSED,
          MEETING_NONE_FITS,
          MEETING_AGREED,
          MEETING_MOVED,
          MEETING_CANCELLED,
          MEETING_HELD_ASKED,
          NO_MENTOR_FOUND,
          HANDOVER,
          MENTORING_ENDED_EARLY,
          MENTORING_REMATCHED,
          CONVERSATION_ASKED_IN,
          ANSWER_HELD,
          PLAN_SUBMITTED,
          TOWN_LEFT,
          TASK_REMINDED,
          PLAN_REMINDED,
          MEETING_REMINDED,
          SIGN_ASKED,
          LETTER,
          ENTRY_LETTER,
          NOMINATION_DUE_MOVED,
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
          REVIEW_REMINDED,
          REVIEW_ANSWER_REMINDED,
          REVIEW_TAKEN_BACK,
          REVIEW_OTHER_WORDS,
          REVIEW_REMARKS_HELD_BACK,
          AWARD_APPOINTED,
          AWARD_DISMISSED,
          AWARD_DATE_MOVED,
          PRACTICE_DECLINED,
          PRACTICE_ARCHIVED,
          CONTACT_ASKED,
          CONTACT_AGREED,
          CONTACT_DECLINED,
          CONTACT_SILENT,
          CONTACT_ENDED,
          VISIT_ASKED,
          VISIT_DAY_SET,
          VISIT_REPORT_ASKED,
          VISIT_REPORTED,
          NEED_TAKEN_DOWN,
          COORDINATORS_MORNING,
          LIST,
          INVITATION,
          PASSWORD_RESET,
          SIGN_IN,
          ENTRY,
          PASSWORD_CHANGED,
          FACTOR_ADDED,
          FACTOR_REMOVED,
          ADDRESS_CONFIRMATION,
          ADDRESS_CHANGED,
          TIE_CHANGE_ASKED,
          TIE_CHANGE_STALLED,
          TIE_CHANGE_CONFIRMED,
          TIE_CHANGE_REFUSED,
          COPY_ASKED,
          COPY_MADE ->
          NECESSARY;
    };
  }
}
