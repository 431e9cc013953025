package org.culturalpearls.people.internal.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Formats numbers in cells as people write them. */
final class CellNumber {

  /** The longest numbers of spreadsheet programs have some 25 characters. */
  private static final int LONGEST = 50;

  /** Written out, 1e999999999 has a billion digits. */
  private static final int MOST_DIGITS = 30;

  /** The last day of the year 9999. */
  private static final int LAST_DAY = 2_958_465;

  private static final int DAYS_TO_1904 = 1_462;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private CellNumber() {}

  /** Returns 2 and not 2.0. Numbers too large or too small to be written out stay unchanged. */
  static String plain(String raw) {
    BigDecimal number = read(raw);
    if (number == null) {
      return shortened(raw);
    }
    return isWritable(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
  }

  /** Returns the date of a day number, or the number if there is no such date. */
  static String day(String raw, boolean from1904) {
    BigDecimal number = read(raw);
    if (number == null
        || !isWritable(number)
        || number.signum() < 0
        || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return plain(raw);
    }
    return DAY_ZERO.plusDays(number.longValue() + (from1904 ? DAYS_TO_1904 : 0)).toString();
  }

  private static boolean isWritable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS;
  }

  private static BigDecimal read(String raw) {
    try {
      return raw.length() > LONGEST ? null : new BigDecimal(raw);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String shortened(String raw) {
    return raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
  }
}
