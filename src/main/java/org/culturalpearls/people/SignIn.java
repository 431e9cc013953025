package org.culturalpearls.people;

/**
 * A person who used a login link.
 *
 * @param target the wanted page, a path below the application's address, or null
 */
public record SignIn(PersonId person, String target) {}
