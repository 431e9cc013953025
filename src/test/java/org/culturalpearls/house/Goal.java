package org.culturalpearls.house;

import java.util.function.IntUnaryOperator;

/**
 * What a measure should come to, and what the build lets pass.
 *
 * @param text as the page says it
 * @param most the goal, from what there was before
 * @param allowed above it the build fails, from what there was before
 */
record Goal(String text, IntUnaryOperator most, IntUnaryOperator allowed) {

  private static final IntUnaryOperator ANY = before -> Integer.MAX_VALUE;

  static Goal none() {
    return new Goal("", ANY, ANY);
  }

  static Goal atMost(int most) {
    return new Goal(most == 0 ? "0" : "≤ " + most, before -> most, before -> most);
  }

  static Goal notMoreThanBefore() {
    return new Goal("≤ before", before -> before, before -> before);
  }

  /** Told, and never a reason to fail: what comes new to the application counts as well. */
  static Goal ofBefore(int percent) {
    return new Goal("≤ " + percent + " % of before", before -> before * percent / 100, ANY);
  }

  /** As long as the goal is not reached: it does not get worse. */
  Goal today(int count) {
    return new Goal(text, most, before -> count);
  }

  boolean isReached(int before, int now) {
    return now <= most.applyAsInt(before);
  }
}
