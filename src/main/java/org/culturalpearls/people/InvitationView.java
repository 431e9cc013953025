package org.culturalpearls.people;

import java.time.Instant;

/**
 * A one-time link and what became of it.
 *
 * @param usedAt when it set a password, or null
 * @param voidedAt when a newer link or a deactivation ended it, or null
 */
public record InvitationView(
    LinkKind kind,
    PersonId issuedBy,
    Instant issuedAt,
    Instant expiresAt,
    Instant usedAt,
    Instant voidedAt) {}
