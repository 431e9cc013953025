package org.culturalpearls.award.setup.internal;

import java.math.BigDecimal;

/** How exact a number of points or a weight may be: what is typed is kept as it is. */
final class Decimals {

  static final int MOST = 2;

  private Decimals() {}

  /** How many of them a number has that count. */
  static int of(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}
