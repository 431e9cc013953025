package org.culturalpearls.notification;

/** How the sending of a mail ended. */
public enum SendingOutcome {
  /** The mail server took it. */
  ACCEPTED,
  /** The mail server refused it for good. */
  REFUSED,
  /** What it would have told is over, or its recipient is gone. */
  NOT_NEEDED
}
