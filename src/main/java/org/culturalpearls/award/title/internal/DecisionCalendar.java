package org.culturalpearls.award.title.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.cycle.CycleView;

/**
 * Calculates the due dates of a decision: it is prepared in the first half of the time between the
 * jury's end and the results, and confirmed in the next quarter.
 */
final class DecisionCalendar {

  private DecisionCalendar() {}

  static TitleDecisionProcess.Dates dates(AwardDates award, CycleView cycle) {
    Map<AwardDate, Instant> told =
        AwardCalendar.told(Set.of(AwardDate.JURY_ENDS, AwardDate.RESULTS_DUE), award, cycle);
    Instant from = told.get(AwardDate.JURY_ENDS);
    Instant until = told.get(AwardDate.RESULTS_DUE);
    Duration quarter = Duration.between(from, until).dividedBy(4);
    return new TitleDecisionProcess.Dates(
        from.plus(quarter.multipliedBy(2)), from.plus(quarter.multipliedBy(3)), until);
  }
}
