package org.culturalpearls.people;

/** The roles of a person changed. */
public record RolesChanged(PersonId person) {}
