package org.culturalpearls.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a mentor when towns are matched.
 *
 * @param country where the mentor's organisation is
 * @param countries of whose towns the mentor is willing to take care; empty means any
 * @param capacity how many mentorings as lead the mentor takes at once
 * @param absentFrom first day of an absence, null where there is none
 * @param absentUntil last day of the absence, null where there is none
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
    LocalDate absentUntil) {

  /** Whether it is a day of the absence where the mentor's organisation is. */
  public boolean isAbsent(Instant at) {
    LocalDate day = at.atZone(country.zone()).toLocalDate();
    return absentFrom != null && !day.isBefore(absentFrom) && !day.isAfter(absentUntil);
  }
}
