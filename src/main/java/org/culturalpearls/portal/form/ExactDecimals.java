package org.culturalpearls.portal.form;

import java.math.BigDecimal;

/** Exact numbers as people write them: without zeros that say nothing. */
public final class ExactDecimals {

  private ExactDecimals() {}

  public static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
