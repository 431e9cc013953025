package org.culturalpearls.award.title;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * A departure from the rule with its reason.
 *
 * @param reason empty as long as nobody has given one
 * @param by who gave the reason; null as long as nobody has
 */
public record ReasonedDeparture(Departure departure, String reason, PersonId by, Instant at) {}
