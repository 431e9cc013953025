package org.culturalpearls.award.nomination;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * A section with its current text.
 *
 * @param version to be sent back with a change; 0 if nobody has written it
 * @param editedBy who wrote last, or null
 */
public record SectionView(
    NominationSection section,
    long version,
    String english,
    String ownLanguage,
    PersonId editedBy,
    Instant editedAt) {}
