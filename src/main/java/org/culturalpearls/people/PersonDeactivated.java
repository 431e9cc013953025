package org.culturalpearls.people;

/** A person may no longer log in or be given work. */
public record PersonDeactivated(PersonId person) {}
