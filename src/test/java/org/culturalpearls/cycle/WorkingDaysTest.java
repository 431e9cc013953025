package org.culturalpearls.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.people.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The dates are those of each country's law. */
class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays();

  @ParameterizedTest
  @CsvSource({
    "DK, 2027-03-25", // Maundy Thursday
    "EE, 2027-02-24", // Independence Day
    "FI, 2027-05-06", // Ascension
    "DE, 2028-10-03", // German Unity
    "LV, 2027-11-18", // Proclamation of the Republic
    "LT, 2027-02-16", // Restoration of the State
    "NO, 2027-05-17", // Constitution Day
    "PL, 2027-05-03", // Constitution Day
    "SE, 2027-01-06" // Epiphany
  })
  void knowsADayThatOnlySomeCountriesKeep(Country country, LocalDate day) {
    assertThat(days.isWorkingDay(day, country.zone())).isFalse();
    assertThat(Country.values()).anyMatch(other -> days.isWorkingDay(day, other.zone()));
  }

  @ParameterizedTest
  @EnumSource(Country.class)
  void isQuietOnTheDaysThatAllKeep(Country country) {
    for (String day : new String[] {"2027-01-01", "2026-12-25", "2028-12-25"}) {
      assertThat(days.isWorkingDay(LocalDate.parse(day), country.zone())).as(day).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Country.class)
  void isQuietAtWeekendsOnly(Country country) {
    ZoneId zone = country.zone();
    assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 16), zone)).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 17), zone)).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 18), zone)).isTrue();
  }

  @Test
  void knowsWeekendsOnlyWhereNoCountryIsKnown() {
    ZoneId zone = ZoneId.of("Antarctica/Troll");
    assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 1), zone)).isTrue();
    assertThat(days.onOrAfter(LocalDate.of(2027, 1, 2), zone)).isEqualTo("2027-01-04");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T09:00:00Z, 2026-12-01T22:59:59Z, true",
    "2026-12-01T09:00:00Z, 2026-12-02T22:59:59Z, true",
    "2026-12-01T09:00:00Z, 2026-12-03T22:59:59Z, false",
    "2026-12-04T09:00:00Z, 2026-12-07T22:59:59Z, true",
    "2026-12-04T09:00:00Z, 2026-12-08T22:59:59Z, false",
    "2026-12-01T09:00:00Z, 2026-12-01T08:59:59Z, false"
  })
  void isLittleTimeWithLessThanTwoWorkingDays(Instant from, Instant due, boolean little) {
    assertThat(days.isLittleTime(from, due, Country.SE.zone())).isEqualTo(little);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2027-03-31, 2027-03-31",
    "2, 2027-03-31, 2027-03-30",
    "5, 2027-03-31, 2027-03-23", // over Easter
    "1, 2027-03-28, 2027-03-25"
  })
  void countsTheLastWorkingDaysUpToADay(int days, LocalDate last, LocalDate first) {
    assertThat(this.days.firstOfLast(days, last, Country.SE.zone())).isEqualTo(first);
  }

  @Test
  void goesOverEaster() {
    ZoneId sweden = Country.SE.zone();
    assertThat(days.onOrAfter(LocalDate.of(2027, 3, 26), sweden)).isEqualTo("2027-03-30");
  }
}
