package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;

/** Parses a submitted number of ordinary size. */
final class SentNumber {

  /** On each side of the point; 1e999999999 written out has a billion. */
  private static final int MOST_DIGITS = 30;

  private static final int LONGEST = 400;

  private SentNumber() {}

  /**
   * Returns null for anything but a number, for infinity, and for numbers too long to be written
   * out.
   */
  static BigDecimal of(Object value) {
    if (!(value instanceof Number)) {
      return null;
    }
    String text = value.toString();
    try {
      BigDecimal number = text.length() > LONGEST ? null : new BigDecimal(text);
      return number == null || !isWritable(number) ? null : number;
    } catch (NumberFormatException infinite) {
      return null;
    }
  }

  private static boolean isWritable(BigDecimal number) {
    long wholes = (long) number.precision() - number.scale();
    return number.signum() == 0
        ? Math.abs((long) number.scale()) <= MOST_DIGITS
        : wholes <= MOST_DIGITS && number.scale() <= LONGEST;
  }
}
