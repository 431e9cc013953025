package org.culturalpearls.award.nomination;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** Metadata of a file of a nomination. */
public record NominationFileView(
    FileId id, String name, String mediaType, int bytes, PersonId addedBy, Instant addedAt) {}
