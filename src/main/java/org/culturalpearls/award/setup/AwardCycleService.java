package org.culturalpearls.award.setup;

import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** The award of a cycle from its set-up on, date by date. */
public interface AwardCycleService {

  /**
   * Dates to begin with, which follow each other inside the cycle: those of the last cycle with an
   * award, moved; empty where there is none.
   *
   * @throws org.culturalpearls.shared.AlreadyDone where the cycle has its award
   */
  Optional<AwardDates> proposal(PersonId coordinator, CycleId cycle);

  /** Whether the call opens at once by these dates, before anybody can be appointed. */
  boolean opensAtOnce(PersonId coordinator, SetUp command);

  /** Copies what the last cycle with an award has, or takes the published rules, and starts. */
  void setUp(PersonId coordinator, SetUp command);

  /**
   * Publishes {@link AwardEvent.DatesMoved}. A date that has passed is moved for a reason only, and
   * no date is moved to where it has passed.
   */
  void changeDates(PersonId coordinator, ChangeDates command);

  /** Who is appointed to something that has to be done until this date. */
  Set<PersonId> concernedBy(CycleId cycle, AwardDate date);

  /** Keeps that a date has passed, and publishes {@link AwardEvent.DateReached}. */
  void reached(CycleId cycle, AwardDate date);

  /**
   * Moves dates of an award; version as read.
   *
   * @param reason why a date that has passed is moved; may be empty where none is
   */
  record ChangeDates(CycleId cycle, long version, AwardDates dates, String reason) {}

  /** Gives a cycle an award with these dates; all else is that of the last cycle with one. */
  record SetUp(CycleId cycle, AwardDates dates) {}
}
