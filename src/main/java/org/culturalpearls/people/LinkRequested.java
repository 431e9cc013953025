package org.culturalpearls.people;

import java.time.Instant;

/** A one-time link is to go out to a person by mail. */
public record LinkRequested(LinkId link, LinkKind kind, PersonId person, Instant expiresAt) {}
