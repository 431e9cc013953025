package org.culturalpearls.privacy;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** A requested erasure. */
public record ErasureView(
    PersonId person, PersonId requestedBy, Instant requestedAt, Instant dueAt) {}
