package org.culturalpearls.award.setup.core;

/** Says in SQL until when what is decided in an award is for nobody but those who decide. */
public final class UntoldAwards {

  /** The key of a nomination's case. */
  private static final String CASE =
      "(select c.case_key from nomination n join participation c on c.id = n.participation_id"
          + " where n.id = %s)";

  private UntoldAwards() {}

  /**
   * Returns the condition that an award runs: its cycle goes on, and its titles are not released.
   *
   * @param cycle expression of the cycle's id
   */
  public static String ofCycle(String cycle) {
    return ("exists (select 1 from cycle untold where untold.id = %s and not untold.finished"
            + " and not exists (select 1 from title_decision d"
            + " where d.cycle_id = untold.id and d.released_at is not null))")
        .formatted(cycle);
  }

  /** Returns the condition that the award of a nomination runs. */
  public static String ofNomination(String nomination) {
    return ofCycle("(select n.cycle_id from nomination n where n.id = " + nomination + ")");
  }

  /** Returns the expression of the key of a nomination's case. */
  public static String caseOf(String nomination) {
    return CASE.formatted(nomination);
  }
}
