package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.people.PersonId;

/**
 * A line of a nomination's audit trail.
 *
 * @param actor who did it, or null where it followed from the calendar
 * @param kind the rest of the message key {@code trail.<kind>}
 */
public record AuditTrailLine(
    Instant at, PersonId actor, String kind, List<CaseEventArgument> arguments) {

  public AuditTrailLine {
    arguments = List.copyOf(arguments);
  }
}
