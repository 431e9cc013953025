package org.culturalpearls.cycle;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Computes every deadline: a local date at 23:59:59 in the cycle's zone. Where clocks go back and
 * the time comes twice it is the later one; where they go forward and it never comes it is moved
 * forward.
 */
public interface Deadlines {

  /** The end of the day that is the step's days from today. */
  Instant due(ParticipationId participation, Step step);

  /** The end of the day that is the step's days after the given one. */
  Instant after(ParticipationId participation, LocalDate date, Step step);

  /** The end of the day that is the step's days after the day of the given instant. */
  Instant after(ParticipationId participation, Instant instant, Step step);

  /** The first moment of the day that is the step's days before the given one. */
  Instant before(ParticipationId participation, LocalDate date, Step step);

  /** The end of this day. */
  Instant endOf(ParticipationId participation, LocalDate date);

  /** The end of this day. */
  Instant endOf(CycleId cycle, LocalDate date);

  /** The first moment of this day. */
  Instant at(CycleId cycle, LocalDate date);

  /** The end of the cycle's last day for plans. */
  Instant planDue(ParticipationId participation);

  /** The day that it is now, where the cycle is. */
  LocalDate today(CycleId cycle);

  /** The time that a mentor has for this step from now. */
  default Limit limit(ParticipationId participation, Step step) {
    Instant due = due(participation, step);
    return new Limit(due, silent(participation, due));
  }

  /** From when others may do a mentor's task that is due at the given time. */
  default Instant silent(ParticipationId participation, Instant due) {
    return after(participation, due, Step.SILENCE);
  }
}
