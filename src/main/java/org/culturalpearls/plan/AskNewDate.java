package org.culturalpearls.plan;

import java.time.LocalDate;

/** The team asks for another date of a milestone. */
public record AskNewDate(LocalDate date, String reason) {

  public static final int MAX_LENGTH = 2_000;
}
