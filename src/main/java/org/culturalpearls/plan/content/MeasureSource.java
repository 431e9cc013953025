package org.culturalpearls.plan.content;

/** From where the idea of a measure came. */
public enum MeasureSource {
  /** The town's own. */
  OWN,
  /** A practice that another town published. */
  PRACTICE,
  /** The town's plan of an earlier cycle. */
  LAST_PLAN,
  /** A weak spot that the self-assessment showed. */
  ASSESSMENT,
  /** What the town wrote in its nomination. */
  NOMINATION,
  /** A plan that another town has made public. */
  OTHER_PLAN,
  /** The programme's template for a first plan. */
  TEMPLATE
}
