package org.culturalpearls.letter;

/** The state of a letter. */
public enum LetterState {
  /** Its author has not confirmed it yet: nobody gets it. */
  UNCONFIRMED,
  /** It was confirmed: its mails are in the outbox. */
  CONFIRMED,
  /** It was stopped: what was not sent by then is not sent any more. */
  STOPPED
}
