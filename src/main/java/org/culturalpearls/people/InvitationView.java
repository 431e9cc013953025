package org.culturalpearls.people;

import java.time.Instant;

/**
 * A one-time link with its outcome.
 *
 * @param usedAt when it set a password, or null
 * @param voidedAt when a newer link or a deactivation voided it, or null
 */
public record InvitationView(
    LinkKind kind,
    PersonId issuedBy,
    Instant issuedAt,
    Instant expiresAt,
    Instant usedAt,
    Instant voidedAt) {}
