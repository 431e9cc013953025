package org.culturalpearls.award.setup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Sets up the award of a cycle and takes it from date to date. */
public interface AwardCycleService {

  /**
   * Proposes dates that follow each other inside the cycle: those of the last cycle with an award,
   * moved; empty if there is none.
   *
   * @throws org.culturalpearls.shared.AlreadyDone if the cycle has its award
   */
  Optional<AwardDates> proposal(PersonId coordinator, CycleId cycle);

  /** Returns whether the call opens at once by these dates, before anybody can be appointed. */
  boolean opensAtOnce(PersonId coordinator, SetUp command);

  /**
   * Copies the settings of the last cycle with an award, or takes the published rules, and starts
   * the process.
   */
  void setUp(PersonId coordinator, SetUp command);

  /**
   * Moves dates and publishes {@link AwardEvent.DatesMoved}. A date that has passed needs a reason
   * to be moved, and no date can be moved into the past.
   */
  void changeDates(PersonId coordinator, ChangeDates command);

  /**
   * Ends the call, without its grace, or a stage at once, in a rehearsal what any date waits for,
   * and publishes {@link AwardEvent.DatesMoved}.
   *
   * @throws org.culturalpearls.shared.AlreadyDone if it has ended
   */
  void endNow(PersonId coordinator, EndNow command);

  /** Returns who has something to do until this date. */
  Set<PersonId> concernedBy(CycleId cycle, AwardDate date);

  /** Returns the next date of the award, as people are told; empty once all have passed. */
  Optional<Instant> next(CycleId cycle);

  /** Records that a date has passed, and publishes {@link AwardEvent.DateReached}. */
  void reached(CycleId cycle, AwardDate date);

  /**
   * Moves dates of an award; version as read.
   *
   * @param reason why a date that has passed is moved; may be empty if none is
   */
  record ChangeDates(CycleId cycle, long version, AwardDates dates, String reason) {}

  /**
   * Ends the call or a stage now; version as read.
   *
   * @param date one that is {@linkplain AwardDate#isEndedByHand ended by hand}
   */
  record EndNow(CycleId cycle, long version, AwardDate date, String reason) {}

  /**
   * Gives a cycle an award with these dates; all other settings are those of the last cycle with
   * one.
   */
  record SetUp(CycleId cycle, AwardDates dates) {}
}
