package org.culturalpearls.plan.content;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * A row of a plan.
 *
 * @param version to be sent back with the next change; 0 in a frozen version
 * @param editedBy who wrote it last, or null
 */
public record Row<T extends PlanRow>(
    RowId id, long version, T content, PersonId editedBy, Instant editedAt) {}
