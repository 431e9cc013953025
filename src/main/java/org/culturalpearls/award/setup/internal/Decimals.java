package org.culturalpearls.award.setup.internal;

import java.math.BigDecimal;

/** Limits the decimals of points and weights: typed numbers are stored unrounded. */
final class Decimals {

  static final int MOST = 2;

  private Decimals() {}

  /** Returns the number of significant decimals. */
  static int of(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}
