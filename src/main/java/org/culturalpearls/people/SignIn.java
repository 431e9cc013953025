package org.culturalpearls.people;

/**
 * Somebody who came with a mailed link.
 *
 * @param target the page that they wanted, a path below the application's address, or null
 */
public record SignIn(PersonId person, String target) {}
