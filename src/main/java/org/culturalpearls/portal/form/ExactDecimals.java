package org.culturalpearls.portal.form;

import java.math.BigDecimal;

/** Formats exact numbers as people write them: without trailing zeros. */
public final class ExactDecimals {

  private ExactDecimals() {}

  public static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
