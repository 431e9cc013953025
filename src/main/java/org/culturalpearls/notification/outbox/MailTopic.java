package org.culturalpearls.notification.outbox;

import java.util.List;

/** What mails are about, as people choose how often they want them. */
public enum MailTopic {
  /** Something new is to be done. */
  TASKS(MailRhythm.values()),
  /** What is to be done is due; on working days, once a day at most. */
  REMINDERS(MailRhythm.AT_ONCE, MailRhythm.WEEKLY, MailRhythm.NEVER),
  /** What became of plan, milestones and mentoring. */
  NEWS(MailRhythm.values()),
  /** What nobody may miss: receipts, ends, and what the office of a person asks for. */
  NECESSARY(MailRhythm.AT_ONCE);

  private final List<MailRhythm> choices;

  MailTopic(MailRhythm... choices) {
    this.choices = List.of(choices);
  }

  /** The rhythms that can be chosen. */
  public List<MailRhythm> choices() {
    return choices;
  }

  /** Whether somebody may get none of them. */
  public boolean canBeTurnedOff() {
    return choices.contains(MailRhythm.NEVER);
  }

  public static MailTopic of(MailKind kind) {
    return switch (kind) {
      case TASK -> TASKS;
      case REMINDER -> REMINDERS;
      case MENTOR_FOUND,
          MENTOR_STILL_SOUGHT,
          MENTORING_AGREED,
          MENTORING_END_MOVED,
          MENTORING_COMPLETED,
          PLAN_DUE_MOVED,
          MILESTONE_REACHED,
          MILESTONE_DATE_MOVED,
          NEW_DATE_DECLINED,
          MILESTONE_DROPPED ->
          NEWS;
      case NO_MENTOR_FOUND,
          HANDOVER,
          MENTORING_ENDED_EARLY,
          MENTORING_REMATCHED,
          PLAN_SUBMITTED,
          TOWN_LEFT,
          NOMINATION_DUE_MOVED,
          NOMINATION_GRACE_SHORTER,
          NOMINATION_SUBMITTED,
          NOMINATION_COMPLETED,
          NOMINATION_ELIGIBLE,
          NOMINATION_NOT_ELIGIBLE,
          NOMINATION_NOT_SUBMITTED,
          NOMINATION_SELECTED,
          NOMINATION_NOT_SELECTED,
          NOMINATION_WITHDRAWN,
          PLAN_IN_JURY,
          PLAN_NOT_IN_TIME,
          RESULT_PEARL,
          RESULT_NO_TITLE,
          RESULTS_KNOWN,
          REVIEW_REMINDED,
          REVIEW_ANSWER_REMINDED,
          REVIEW_TAKEN_BACK,
          AWARD_APPOINTED,
          AWARD_DISMISSED,
          AWARD_DATE_MOVED,
          COORDINATORS_MORNING,
          LIST,
          INVITATION,
          PASSWORD_RESET,
          SIGN_IN,
          ENTRY,
          PASSWORD_CHANGED,
          ADDRESS_CONFIRMATION,
          ADDRESS_CHANGED ->
          NECESSARY;
    };
  }
}
