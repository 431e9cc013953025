package org.culturalpearls.drill;

/** A way in which a mail server fails at a mail, as long as it isn't mended. */
enum Fault {
  REFUSES_FOR_NOW,
  /** As a relay that doesn't know us: nobody's address is wrong. */
  REFUSES_US,
  REFUSES_THE_ADDRESS,
  REFUSES_THE_MAIL,
  HANGS_UP,
  IS_SILENT,
  TAKES_SLOWLY,
  HANGS_UP_AFTER_TAKING,
  IS_SILENT_AFTER_TAKING,
  /** A line now and then, so that no time-out for an answer passes, and no end of it. */
  TALKS_FOR_EVER_AFTER_TAKING;

  /** Faults go round among recipients. */
  static Fault of(long person) {
    return values()[(int) (person % values().length)];
  }

  /** Whether nobody tries again until a coordinator says so. */
  boolean isForGood() {
    return this == REFUSES_THE_ADDRESS || this == REFUSES_THE_MAIL;
  }

  /** Whether it is over once a mail was taken, however long that took. */
  boolean endsByItself() {
    return this == TAKES_SLOWLY || isAfterTaking();
  }

  /** Whether the mail arrived although the caller wasn't told so: it arrives twice. */
  boolean isAfterTaking() {
    return this == HANGS_UP_AFTER_TAKING
        || this == IS_SILENT_AFTER_TAKING
        || this == TALKS_FOR_EVER_AFTER_TAKING;
  }
}
