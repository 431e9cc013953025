package org.culturalpearls.plan.indicator;

import java.time.LocalDate;
import java.util.Collection;
import org.culturalpearls.cycle.ParticipationId;

/** Counts over several plans where their indicators stand. */
public interface IndicatorTotalsService {

  /**
   * Counts the indicators of those of these towns' plans that are carried out, without those of
   * measures that a team calls dropped. As many statements however many towns there are; the caller
   * has checked who may know of them.
   *
   * @param today in the cycle of these towns
   */
  IndicatorTotals of(Collection<ParticipationId> towns, LocalDate today);
}
