package org.culturalpearls.people;

import java.time.Instant;

/** What the page behind a one-time link says. */
public record OpenInvitation(LinkKind kind, String name, String email, Instant expiresAt) {}
