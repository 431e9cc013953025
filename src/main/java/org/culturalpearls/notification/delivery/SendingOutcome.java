package org.culturalpearls.notification.delivery;

/** How the sending of a mail ended. */
public enum SendingOutcome {
  /** The mail server took it. */
  ACCEPTED,
  /** The mail server refused it for good. */
  REFUSED,
  /** What it would have told is over, its recipient is gone, or it is held for a later process. */
  NOT_NEEDED
}
