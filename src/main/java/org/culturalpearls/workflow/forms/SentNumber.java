package org.culturalpearls.workflow.forms;

import java.math.BigDecimal;

/** A number as it was sent, where it is one that people write. */
final class SentNumber {

  /** Each side of the point; 1e999999999 written out has a billion. */
  private static final int MOST_DIGITS = 30;

  private static final int LONGEST = 400;

  private SentNumber() {}

  /** Null for what is no number, for infinity, and for what nobody could write out. */
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
