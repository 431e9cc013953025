package org.culturalpearls.plan.content;

/** Who bears a cost. */
public enum CostKind {
  /** The town's own money, in euros. */
  OWN_MONEY,
  /** Money of partners, in euros. */
  PARTNERS,
  /** Work that is not paid, in hours. */
  HOURS_IN_KIND,
  /** The programme's seed money, in euros. */
  SEED_MONEY;

  /** Returns whether it is money; otherwise it counts hours. */
  public boolean isMoney() {
    return this != HOURS_IN_KIND;
  }
}
