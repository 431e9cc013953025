package org.culturalpearls.award.review;

import java.time.Instant;

/**
 * Something that a stage of an award waits for before it can be decided.
 *
 * @param count how many nominations or reviews; 1 for a call
 * @param until when it ends by itself; null if only the office can end it
 */
public record GateHold(Kind kind, int count, Instant until) {

  /** What it is; each kind ends by an act of the office at the latest. */
  public enum Kind {
    /** The call, with its grace, is open: nominations can still come in. */
    CALL_OPEN,
    /** Submitted nominations are not checked. */
    NOT_CHECKED,
    /** Towns complete their nominations. */
    COMPLETING,
    /** Nobody has decided on eligible nominations. */
    NOT_DECIDED,
    /** Towns are not told of what was decided, so that it can be taken back. */
    NOT_TOLD,
    /** Selected towns have not submitted their plan. */
    PLANS_OUT,
    /** Nobody reviews a nomination. */
    NOT_ASSIGNED,
    /** Reviews are not submitted. */
    REVIEWS_MISSING
  }
}
