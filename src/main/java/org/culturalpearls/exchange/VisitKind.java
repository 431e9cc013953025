package org.culturalpearls.exchange;

/** How a town shows a practice to others. */
public enum VisitKind {
  /** A group comes for a day or a few. */
  VISIT,
  /** Somebody works along for some days. */
  JOB_SHADOWING,
  /** They meet by video. */
  ONLINE
}
