package org.culturalpearls.cycle;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Calculates every deadline: a local date at 23:59:59 in the cycle's time zone. If clocks go back
 * and the time occurs twice it is the later one; if they go forward and it does not occur it is
 * moved forward.
 */
public interface Deadlines {

  /** Returns the end of the day that is the step's days from today. */
  Instant due(ParticipationId participation, Step step);

  /** Returns the end of the day that is the step's days after the given one. */
  Instant after(ParticipationId participation, LocalDate date, Step step);

  /** Returns the end of the day that is the step's days after the day of the given instant. */
  Instant after(ParticipationId participation, Instant instant, Step step);

  /**
   * Returns when a step of a stage is due that began at this moment: at the end of the day that is
   * the step's days later, but not past the end of the stage.
   */
  default Instant within(
      ParticipationId participation, Step step, Instant begun, Instant stageEnds) {
    return capped(after(participation, begun, step), begun, stageEnds);
  }

  /** The same for a task of a mentor: others may do it from the end of the stage at the latest. */
  default Limit limitWithin(
      ParticipationId participation, Step step, Instant begun, Instant stageEnds) {
    Instant due = within(participation, step, begun, stageEnds);
    return new Limit(due, capped(silent(participation, due), begun, stageEnds));
  }

  /**
   * Returns the usual date, or the end of the stage if that comes first. A stage that was over when
   * the task began caps nothing, since no task is due before it begins.
   */
  static Instant capped(Instant usual, Instant begun, Instant stageEnds) {
    return stageEnds.isAfter(begun) && stageEnds.isBefore(usual) ? stageEnds : usual;
  }

  /** Returns the first moment of the day that is the step's days before the given one. */
  Instant before(ParticipationId participation, LocalDate date, Step step);

  /** Returns the end of this day. */
  Instant endOf(ParticipationId participation, LocalDate date);

  /** Returns the end of this day. */
  Instant endOf(CycleId cycle, LocalDate date);

  /** Returns the first moment of this day. */
  Instant at(CycleId cycle, LocalDate date);

  /** Returns until when plans are submitted on the cycle's last day for them. */
  Instant planDue(ParticipationId participation);

  /** The same on a day of the town's own. */
  Instant planDue(ParticipationId participation, LocalDate day);

  /** Returns the end of the cycle's last day. */
  Instant cycleEnds(ParticipationId participation);

  /** Returns the first moment of the step's working days up to the day of this instant. */
  Instant lastWorkingDays(ParticipationId participation, Instant end, Step step);

  /** Returns the current day in the cycle's time zone. */
  LocalDate today(CycleId cycle);

  /** Returns the time that a mentor has for this step from now. */
  default Limit limit(ParticipationId participation, Step step) {
    Instant due = due(participation, step);
    return new Limit(due, silent(participation, due));
  }

  /** Returns from when others may do a mentor's task that is due at the given time. */
  default Instant silent(ParticipationId participation, Instant due) {
    return after(participation, due, Step.SILENCE);
  }
}
