package org.culturalpearls.portal.award;

import java.math.BigDecimal;

/** Exact numbers as people write them: without zeros that say nothing. */
final class Exact {

  private Exact() {}

  static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
