package org.culturalpearls.notification.outbox;

import java.util.Arrays;
import java.util.Set;

/** Where a mail stands. */
public enum MailState {
  /** Not sent yet. */
  WAITING,
  /** An attempt began, and nothing is known of its end yet. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** The mail server took it, perhaps twice: an attempt before ended without an answer. */
  DOUBTFUL,
  /** Refused for good, or not accepted however often it was tried. */
  FAILED,
  /** Not needed any more before it went out. */
  CANCELLED,
  /** Told in a list with others, as its recipient wants it; the list is a mail of its own. */
  LISTED;

  /** Whether a mail may go from this state to that one. */
  public boolean mayBecome(MailState next) {
    return switch (this) {
      case WAITING -> Set.of(SENDING, FAILED, CANCELLED, LISTED).contains(next);
      case SENDING -> Set.of(WAITING, SENDING, SENT, DOUBTFUL, FAILED, CANCELLED).contains(next);
      case FAILED -> Set.of(WAITING, SENDING, CANCELLED).contains(next);
      case SENT, DOUBTFUL, CANCELLED, LISTED -> false;
    };
  }

  /** The names of the states from which a mail may come to this one. */
  public String[] before() {
    return Arrays.stream(values())
        .filter(state -> state.mayBecome(this))
        .map(MailState::name)
        .toArray(String[]::new);
  }
}
