package org.culturalpearls.people;

import java.time.ZoneId;

/**
 * Changes what is known of a person; version as read.
 *
 * @param country of which the person is, or null
 */
public record ChangePerson(
    PersonId person,
    long version,
    String name,
    String email,
    String organisation,
    Language language,
    ZoneId zone,
    Country country) {}
