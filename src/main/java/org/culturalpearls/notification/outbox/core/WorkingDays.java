package org.culturalpearls.notification.outbox.core;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.springframework.stereotype.Component;

/**
 * Determines on which days people read work mail: not at weekends and not on the public holidays of
 * their country, which is derived from their time zone. Regional holidays are not known.
 */
@Component
public class WorkingDays {

  /** Needed several times for each reminder: looked up in the calendar once. */
  private final Map<CountryYear, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

  private record CountryYear(ZoneId zone, int year) {}

  public boolean isWorkingDay(LocalDate day, ZoneId zone) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && !holidays
            .computeIfAbsent(new CountryYear(zone, day.getYear()), WorkingDays::holidays)
            .contains(day);
  }

  /** Returns this day, or the first working day after it. */
  LocalDate onOrAfter(LocalDate day, ZoneId zone) {
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
