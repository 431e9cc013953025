package org.culturalpearls.notification.delivery;

/** The outcome of sending a mail. */
public enum SendingOutcome {
  /** The mail server accepted it. */
  ACCEPTED,
  /** The mail server refused it for good. */
  REFUSED,
  /** Its content is outdated, its recipient is gone, or it is held for a later process. */
  NOT_NEEDED
}
