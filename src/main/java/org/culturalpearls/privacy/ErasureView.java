package org.culturalpearls.privacy;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** An erasure that was asked for. */
public record ErasureView(
    PersonId person, PersonId requestedBy, Instant requestedAt, Instant dueAt) {}
