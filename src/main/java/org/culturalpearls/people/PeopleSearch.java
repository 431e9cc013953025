package org.culturalpearls.people;

/**
 * What to look for among persons.
 *
 * @param text part of a name, e-mail address or organisation; null or blank for all
 * @param role only who has it; null for all
 * @param active only active or only inactive; null for all
 */
public record PeopleSearch(String text, Role role, Boolean active, int page) {}
