package org.culturalpearls.plan.survey;

import java.time.Instant;

/**
 * Many answers within one hour: an event of the town, or somebody who answers again and again.
 *
 * @param hour when it began
 * @param given how many came in it, rounded down to a step
 * @param of how many came until the end of the last hour, rounded down to a step
 */
public record Burst(Instant hour, int given, int of) {

  /** Fewer answers within an hour are no burst. */
  public static final int LEAST = 10;

  /** Returns whether so many of all answers came within the hour that the team should know. */
  public boolean isOne() {
    return given >= LEAST && 2 * given > of;
  }
}
