package org.culturalpearls.cycle;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * One line of a cycle's record.
 *
 * @param actor who did it, or null where it followed from the calendar
 * @param kind the rest of the message key {@code record.<kind>}
 * @param person whom it is about, or null
 * @param reason as typed; empty where none was asked for
 */
public record CycleEntry(
    Instant at,
    PersonId actor,
    String kind,
    PersonId person,
    String reason,
    List<CaseEventArgument> arguments) {}
