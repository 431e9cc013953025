package org.culturalpearls.notification.outbox;

import java.util.Arrays;
import java.util.Set;

/** The state of a mail. */
public enum MailState {
  /** It is not sent yet. */
  WAITING,
  /** An attempt began, and its outcome is not known yet. */
  SENDING,
  /** The mail server accepted it. */
  SENT,
  /** The mail server accepted it, perhaps twice: an earlier attempt ended without an answer. */
  DOUBTFUL,
  /** It was refused for good, or not accepted in any attempt. */
  FAILED,
  /** It was not needed any more before it was sent. */
  CANCELLED,
  /** It is part of a list, as its recipient wants it; the list is a mail of its own. */
  LISTED,
  /** It is of a rehearsal: held for good, for people to read here. */
  REHEARSED;

  /** Returns whether a mail may go from this state to that one. */
  public boolean mayBecome(MailState next) {
    return switch (this) {
      case WAITING -> Set.of(SENDING, FAILED, CANCELLED, LISTED).contains(next);
      case SENDING -> Set.of(WAITING, SENDING, SENT, DOUBTFUL, FAILED, CANCELLED).contains(next);
      case FAILED -> Set.of(WAITING, SENDING, CANCELLED).contains(next);
      case SENT, DOUBTFUL, CANCELLED, LISTED, REHEARSED -> false;
    };
  }

  /** Returns the names of the states from which a mail may come to this one. */
  public String[] before() {
    return Arrays.stream(values())
        .filter(state -> state.mayBecome(this))
        .map(MailState::name)
        .toArray(String[]::new);
  }
}
