package org.culturalpearls.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A mentor's profile for matching.
 *
 * @param country of the mentor's organisation
 * @param countries whose towns the mentor is willing to accompany; empty means any
 * @param capacity how many mentorings as lead the mentor takes at once
 * @param absentFrom first day of an absence, null if there is none
 * @param absentUntil last day of the absence, null if there is none
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

  /**
   * Returns whether the day, in the time zone of the mentor's organisation, is within the absence.
   */
  public boolean isAbsent(Instant at) {
    LocalDate day = at.atZone(country.zone()).toLocalDate();
    return absentFrom != null && !day.isBefore(absentFrom) && !day.isAfter(absentUntil);
  }
}
