package org.culturalpearls.people;

import java.time.Instant;

/** The content of the page behind a one-time link. */
public record OpenInvitation(LinkKind kind, String name, String email, Instant expiresAt) {}
