package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.outbox.MailState;

/** How the state of a mail is said, and marked, on all pages. */
public final class MailMark {

  private MailMark() {}

  /**
   * Returns the message key of a state.
   *
   * @param held whether mails that wait are held, and not sent by themselves
   */
  public static String word(MailState state, boolean held) {
    return "mailstate." + (held && state == MailState.WAITING ? "HELD" : state.name());
  }

  /** Returns the kind of the mark. */
  public static String kind(MailState state) {
    return switch (state) {
      case WAITING, SENDING -> "wait";
      case SENT -> "good";
      case DOUBTFUL -> "watch";
      case FAILED -> "bad";
      case CANCELLED, LISTED, REHEARSED -> "plain";
    };
  }
}
