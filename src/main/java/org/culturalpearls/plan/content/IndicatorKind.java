package org.culturalpearls.plan.content;

/** How an indicator is measured. */
public enum IndicatorKind {
  /** A number is counted or measured. */
  QUANTITATIVE,
  /** People agree on a level whose meaning is written down. */
  RUBRIC
}
