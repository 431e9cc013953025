package org.culturalpearls.privacy;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** A waiting request of a person for a copy of their data. */
public record CopyRequestView(PersonId person, Instant askedAt) {}
