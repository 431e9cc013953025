package org.culturalpearls.award.nomination;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** A file of a nomination, without its content. */
public record NominationFileView(
    FileId id, String name, String mediaType, int bytes, PersonId addedBy, Instant addedAt) {}
