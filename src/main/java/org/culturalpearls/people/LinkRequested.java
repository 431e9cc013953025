package org.culturalpearls.people;

import java.time.Instant;

/**
 * A one-time link has to be sent to a person by mail.
 *
 * @param toEnter whether it was requested to enter a town, by somebody who may be new
 */
public record LinkRequested(
    LinkId link, LinkKind kind, PersonId person, Instant expiresAt, boolean toEnter) {}
