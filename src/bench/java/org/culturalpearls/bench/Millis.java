package org.culturalpearls.bench;

/** Measures single acts. */
final class Millis {

  private Millis() {}

  /** Returns how long the act takes, in milliseconds. */
  static double of(Runnable act) {
    long from = System.nanoTime();
    act.run();
    return (System.nanoTime() - from) / 1e6;
  }
}
