package org.culturalpearls.people;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a mentor when towns are matched.
 *
 * @param country where the mentor's organisation is
 * @param countries of whose towns the mentor is willing to take care; empty means any
 * @param capacity how many mentorings as lead the mentor takes at once
 * @param absentFrom first day of an absence, or null
 * @param absentUntil last day of an absence, or null
 */
public record MentorView(
    PersonId id,
    String name,
    String organisation,
    Country country,
    Set<Theme> themes,
    Set<Language> languages,
    Set<Country> countries,
    int capacity,
    LocalDate absentFrom,
    LocalDate absentUntil) {}
