package org.culturalpearls.cycle;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * An event in the history of a case.
 *
 * @param actor who did it, or null
 * @param kind the rest of the message key {@code story.<kind>}
 */
public record CaseEvent(
    Instant at, PersonId actor, String kind, List<CaseEventArgument> arguments) {}
