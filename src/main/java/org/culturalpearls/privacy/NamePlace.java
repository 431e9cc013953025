package org.culturalpearls.privacy;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * A text in which the name of somebody to be erased stands.
 *
 * @param person whose name
 * @param table and column: what kind of text
 * @param path of the page on which it is read, or null
 * @param whole the whole name or the address stands there, not the surname alone
 * @param known whether the name is still known, so that it can be taken out
 * @param dueAt when the person is erased; whole names go then by themselves
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
