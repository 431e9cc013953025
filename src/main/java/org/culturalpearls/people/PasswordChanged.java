package org.culturalpearls.people;

/**
 * A person has a new password; sessions opened with the old one should end.
 *
 * @param first whether there was none before
 */
public record PasswordChanged(PersonId person, boolean first) {}
