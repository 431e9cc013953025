package org.culturalpearls.people;

import java.time.LocalDate;
import java.util.Set;

/**
 * Writes a mentor's profile, the first time or anew.
 *
 * @param version as read; null when there was none
 * @param countries of whose towns the mentor takes care; empty for any
 * @param absentFrom first day of an absence, or null
 * @param absentUntil last day of an absence, or null
 */
public record SaveMentorProfile(
    PersonId person,
    Long version,
    Country country,
    Set<Theme> themes,
    Set<Language> languages,
    Set<Country> countries,
    int capacity,
    LocalDate absentFrom,
    LocalDate absentUntil) {}
