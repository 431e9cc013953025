package org.culturalpearls.notification.outbox;

/** How often a person wants mails of a topic. */
public enum MailRhythm {
  /** Each as it comes. */
  AT_ONCE,
  /** In one list on the morning of each working day. */
  DAILY,
  /** In one list on the first working morning of the week. */
  WEEKLY,
  /** Not at all. */
  NEVER
}
