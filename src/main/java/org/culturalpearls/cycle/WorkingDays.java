package org.culturalpearls.cycle;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.LocalMoments;

/**
 * Determines on which days people work: not at weekends and not on the public holidays of their
 * country, which is derived from their time zone. Regional holidays are not known.
 */
public class WorkingDays {

  private static final int LITTLE = 2;

  /** Needed several times for each reminder: looked up in the calendar once. */
  private final Map<CountryYear, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

  private record CountryYear(ZoneId zone, int year) {}

  public boolean isWorkingDay(LocalDate day, ZoneId zone) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !ofYear(day, zone).contains(day);
  }

  /** Returns the public holidays from the first to the last day, in their order. */
  public List<LocalDate> publicHolidays(LocalDate first, LocalDate last, ZoneId zone) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> ofYear(day, zone).contains(day))
        .toList();
  }

  private Set<LocalDate> ofYear(LocalDate day, ZoneId zone) {
    return holidays.computeIfAbsent(new CountryYear(zone, day.getYear()), WorkingDays::holidays);
  }

  /**
   * Returns whether less than two working days come until a deadline that is not past: its own day
   * counts, today does not.
   */
  public boolean isLittleTime(Instant from, Instant due, ZoneId zone) {
    LocalDate today = LocalMoments.dateOf(from, zone);
    LocalDate last = LocalMoments.dateOf(due, zone);
    return due.isAfter(from)
        && today
                .plusDays(1)
                .datesUntil(last.isAfter(today) ? last.plusDays(1) : today.plusDays(1))
                .filter(day -> isWorkingDay(day, zone))
                .limit(LITTLE)
                .count()
            < LITTLE;
  }

  /** Returns the first day of the last working days up to this one, which counts if it is one. */
  public LocalDate firstOfLast(int workingDays, LocalDate last, ZoneId zone) {
    LocalDate first = last;
    for (int left = workingDays; ; first = first.minusDays(1)) {
      left -= isWorkingDay(first, zone) ? 1 : 0;
      if (left <= 0) {
        return first;
      }
    }
  }

  /** Returns this day, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day, ZoneId zone) {
    LocalDate found = day;
    while (!isWorkingDay(found, zone)) {
      found = found.plusDays(1);
    }
    return found;
  }

  private static Set<LocalDate> holidays(CountryYear of) {
    return Arrays.stream(Country.values())
        .filter(country -> country.zone().equals(of.zone))
        .map(country -> country.name().toLowerCase(Locale.ROOT))
        .map(country -> HolidayManager.getInstance(ManagerParameters.create(country)))
        .findFirst()
        .map(calendar -> days(calendar, of.year))
        .orElse(Set.of());
  }

  private static Set<LocalDate> days(HolidayManager calendar, int year) {
    return calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
