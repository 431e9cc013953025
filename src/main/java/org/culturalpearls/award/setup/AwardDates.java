package org.culturalpearls.award.setup;

import java.time.LocalDateTime;

/**
 * The dates of a cycle's award, as local dates and times in the cycle's time zone. The last day for
 * plans belongs to the cycle, since plans are written outside an award, too.
 *
 * @param graceMinutes for how long after the close of the call a nomination is still accepted
 */
public record AwardDates(
    LocalDateTime callOpensAt,
    LocalDateTime callClosesAt,
    int graceMinutes,
    LocalDateTime preSelectionEndsAt,
    LocalDateTime juryEndsAt,
    LocalDateTime resultsAt) {

  /**
   * Returns the same dates with this one at this moment, and the close of the call without grace.
   */
  public AwardDates with(AwardDate date, LocalDateTime at) {
    return new AwardDates(
        date == AwardDate.CALL_OPENS ? at : callOpensAt,
        date == AwardDate.CALL_CLOSES ? at : callClosesAt,
        date == AwardDate.CALL_CLOSES ? 0 : graceMinutes,
        date == AwardDate.PRE_SELECTION_ENDS ? at : preSelectionEndsAt,
        date == AwardDate.JURY_ENDS ? at : juryEndsAt,
        date == AwardDate.RESULTS_DUE ? at : resultsAt);
  }

  /** Returns null for {@link AwardDate#PLANS_DUE}, which belongs to the cycle. */
  public LocalDateTime of(AwardDate date) {
    return switch (date) {
      case CALL_OPENS -> callOpensAt;
      case CALL_CLOSES -> callClosesAt;
      case PRE_SELECTION_ENDS -> preSelectionEndsAt;
      case PLANS_DUE -> null;
      case JURY_ENDS -> juryEndsAt;
      case RESULTS_DUE -> resultsAt;
    };
  }
}
