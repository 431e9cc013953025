package org.culturalpearls.people;

/** A person may log in and be given work again. */
public record PersonReactivated(PersonId person) {}
