package org.culturalpearls.people;

/** A person has a new password; sessions opened with the old one should end. */
public record PasswordChanged(PersonId person) {}
