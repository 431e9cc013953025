package org.culturalpearls.people;

/**
 * A person may log in and be given work again.
 *
 * @param by who decided so
 */
public record PersonReactivated(PersonId person, PersonId by) {}
