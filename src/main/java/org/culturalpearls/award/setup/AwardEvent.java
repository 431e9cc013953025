package org.culturalpearls.award.setup;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Events of a cycle's award, published in the transaction of the change. */
public sealed interface AwardEvent {

  CycleId cycle();

  /** The chair confirmed the titles of a cycle. They are still secret. */
  record TitlesConfirmed(CycleId cycle) implements AwardEvent {}

  /** The grace after the close of a call was shortened; the close itself did not move. */
  record GraceShortened(CycleId cycle) implements AwardEvent {}

  /** Appointments of a person in the award of a cycle ended, all of these at once. */
  record Dismissed(CycleId cycle, PersonId person, Set<AwardOffice> offices)
      implements AwardEvent {}

  /** The results of a cycle's award were released. */
  record ResultsReleased(CycleId cycle) implements AwardEvent {}

  /** A date of a cycle's award has passed. */
  record DateReached(CycleId cycle, AwardDate date) implements AwardEvent {}

  /**
   * Dates of a cycle's award were moved.
   *
   * @param dates the new dates, as people are told: without the grace of the call
   * @param before the old dates, told in the same way
   */
  record DatesMoved(CycleId cycle, Map<AwardDate, Instant> dates, Map<AwardDate, Instant> before)
      implements AwardEvent {

    public DatesMoved {
      dates = Map.copyOf(dates);
      before = Map.copyOf(before);
    }
  }

  /** The last missing review of a stage was submitted. */
  record ReviewsIn(CycleId cycle, AwardStage stage) implements AwardEvent {}

  /** A person was appointed in the award of a cycle, to all of these at once. */
  record Appointed(CycleId cycle, PersonId person, Set<AwardOffice> offices)
      implements AwardEvent {}
}
