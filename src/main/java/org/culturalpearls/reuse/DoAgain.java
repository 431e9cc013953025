package org.culturalpearls.reuse;

/** Whether a town would do again what it took up. */
public enum DoAgain {
  /** As it did it. */
  YES,
  /** In another way. */
  DIFFERENTLY,
  /** Not at all. */
  NO
}
