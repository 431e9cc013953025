package org.culturalpearls.privacy;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * A text that contains the name of a person to be erased.
 *
 * @param person whose name
 * @param table and column: what kind of text
 * @param path of the page that shows it, or null
 * @param whole whether it is the whole name or the address, not the surname alone
 * @param known whether the name is still known, so that it can be removed
 * @param dueAt when the person is erased; whole names are then removed automatically
 */
public record NamePlace(
    PlaceId id,
    PersonId person,
    String table,
    String column,
    String caseKey,
    String path,
    boolean whole,
    boolean known,
    Instant dueAt) {}
