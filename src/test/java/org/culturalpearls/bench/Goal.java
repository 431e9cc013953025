package org.culturalpearls.bench;

import java.util.Locale;

/** How far a figure may go, as a ratio or as what is ours. */
record Goal(boolean least, double limit, boolean ofOurs) {

  static Goal atLeast(double ratio) {
    return new Goal(true, ratio, false);
  }

  static Goal atMost(double ratio) {
    return new Goal(false, ratio, false);
  }

  static Goal oursAtMost(double value) {
    return new Goal(false, value, true);
  }

  boolean reachedBy(Result result) {
    double value = ofOurs ? result.ours() : result.ratio();
    return least ? value >= limit : value <= limit;
  }

  /** As the page says it; what is not a ratio says so. */
  String text() {
    String number =
        limit == Math.rint(limit)
            ? String.format(Locale.ROOT, "%.0f", limit)
            : Double.toString(limit);
    return (least ? "≥ " : "≤ ") + number + (ofOurs ? " of ours" : "");
  }
}
