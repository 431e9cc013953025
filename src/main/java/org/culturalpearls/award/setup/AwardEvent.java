package org.culturalpearls.award.setup;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** What happens to the award of a cycle; published in the transaction of the change. */
public sealed interface AwardEvent {

  CycleId cycle();

  /** The chair confirmed the titles of a cycle. Nobody outside may learn of it yet. */
  record TitlesConfirmed(CycleId cycle) implements AwardEvent {}

  /** The call of a cycle closes when it was to close, and less time after it is still taken. */
  record GraceShortened(CycleId cycle) implements AwardEvent {}

  /** Appointments of somebody in the award of a cycle ended, all of these at once. */
  record Dismissed(CycleId cycle, PersonId person, Set<AwardOffice> offices)
      implements AwardEvent {}

  /** The results of a cycle's award are there for everybody. */
  record ResultsReleased(CycleId cycle) implements AwardEvent {}

  /** A date of a cycle's award has passed. */
  record DateReached(CycleId cycle, AwardDate date) implements AwardEvent {}

  /**
   * Dates of a cycle's award were moved.
   *
   * @param dates to when, as people are told: without the grace of the call
   * @param before when they were to come, told in the same way
   */
  record DatesMoved(CycleId cycle, Map<AwardDate, Instant> dates, Map<AwardDate, Instant> before)
      implements AwardEvent {

    public DatesMoved {
      dates = Map.copyOf(dates);
      before = Map.copyOf(before);
    }
  }

  /** The last review of a stage that was still to be made was submitted. */
  record ReviewsIn(CycleId cycle, AwardStage stage) implements AwardEvent {}

  /** Somebody was appointed in the award of a cycle, to all of these at once. */
  record Appointed(CycleId cycle, PersonId person, Set<AwardOffice> offices)
      implements AwardEvent {}
}
