package org.culturalpearls.security.access;

import org.culturalpearls.people.PersonId;

/**
 * Somebody who walks the addresses.
 *
 * @param person null for nobody logged in
 */
record Visitor(String name, PersonId person) {}
