package org.culturalpearls.award.review;

import java.util.List;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Tells administrators what waits in the running awards because a conflict of interest keeps
 * everybody from it who could decide. Nobody involved gets in for that; somebody else is appointed.
 */
public interface StalledDecisionService {

  /** Returns the awards in which something waits for nobody; for administrators. */
  List<Stalled> inRunningAwards(PersonId administrator);

  /**
   * What waits in an award, as numbers: who reads it may be in conflict.
   *
   * @param nominations running ones without a coordinator or deputy who may see them
   * @param ties of reviewers, into which no administrator may look either
   * @param remarks to towns, which no administrator may let through either
   */
  record Stalled(CycleId cycle, int nominations, int ties, int remarks) {

    /** Returns whether something waits. */
    public boolean isAny() {
      return nominations + ties + remarks > 0;
    }
  }
}
