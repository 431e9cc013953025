package org.culturalpearls.plan;

import java.time.LocalDate;

/** What a coordinator does about an overdue milestone. */
public sealed interface OverdueResolution {

  int MAX_LENGTH = 2_000;

  /** The milestone gets a later date. */
  record Extend(LocalDate until) implements OverdueResolution {}

  /** The milestone is given up. */
  record Drop(String reason) implements OverdueResolution {}

  /** The coordinator has spoken with the town; it is asked again later. */
  record ContactMade(String note) implements OverdueResolution {}
}
