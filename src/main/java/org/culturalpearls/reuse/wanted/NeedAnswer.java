package org.culturalpearls.reuse.wanted;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;

/**
 * What somebody points a town to.
 *
 * @param practice a published one, or empty
 * @param note in the words of whoever answers, or empty
 * @param mayRemove whether the reader may take it away
 */
public record NeedAnswer(
    long id,
    Optional<PracticeId> practice,
    String note,
    PersonId by,
    Instant at,
    boolean mayRemove) {}
