package org.culturalpearls.notification.internal;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.culturalpearls.people.Country;
import org.springframework.stereotype.Component;

/**
 * On which days people read their mail for work: not at weekends and not on the public holidays of
 * their country, which is told by their time zone. Holidays of single regions are not known.
 */
@Component
class WorkingDays {

  private final Map<ZoneId, Optional<HolidayManager>> holidays = new ConcurrentHashMap<>();

  boolean isWorkingDay(LocalDate day, ZoneId zone) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && holidays
            .computeIfAbsent(zone, WorkingDays::ofCountry)
            .filter(calendar -> calendar.isHoliday(day, HolidayType.PUBLIC_HOLIDAY))
            .isEmpty();
  }

  /** This day, or the first working day after it. */
  LocalDate onOrAfter(LocalDate day, ZoneId zone) {
    LocalDate found = day;
    while (!isWorkingDay(found, zone)) {
      found = found.plusDays(1);
    }
    return found;
  }

  private static Optional<HolidayManager> ofCountry(ZoneId zone) {
    return Arrays.stream(Country.values())
        .filter(country -> country.zone().equals(zone))
        .map(country -> country.name().toLowerCase(Locale.ROOT))
        .map(country -> HolidayManager.getInstance(ManagerParameters.create(country)))
        .findFirst();
  }
}
