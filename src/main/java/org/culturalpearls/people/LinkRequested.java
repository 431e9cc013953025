package org.culturalpearls.people;

import java.time.Instant;

/**
 * A one-time link is to go out to a person by mail.
 *
 * @param toEnter whether somebody asked for it who wants to enter a town, and may be new
 */
public record LinkRequested(
    LinkId link, LinkKind kind, PersonId person, Instant expiresAt, boolean toEnter) {}
