package org.culturalpearls.people;

import java.time.ZoneId;

/** Changes what is known of a person; version as read. */
public record ChangePerson(
    PersonId person,
    long version,
    String name,
    String email,
    String organisation,
    Language language,
    ZoneId zone) {}
