package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalMomentsTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Clocks go forward on 28 March 2027 at 2:00 and back on 31 October 2027 at 3:00. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-27, 23:59:59, 2027-03-27T22:59:59Z",
    "2027-03-28, 01:59:59, 2027-03-28T00:59:59Z",
    "2027-03-28, 02:30:00, 2027-03-28T01:30:00Z",
    "2027-03-28, 03:00:00, 2027-03-28T01:00:00Z",
    "2027-03-28, 23:59:59, 2027-03-28T21:59:59Z",
    "2027-10-30, 23:59:59, 2027-10-30T21:59:59Z",
    "2027-10-31, 01:59:59, 2027-10-30T23:59:59Z",
    "2027-10-31, 02:30:00, 2027-10-31T01:30:00Z",
    "2027-10-31, 23:59:59, 2027-10-31T22:59:59Z"
  })
  void takesTheLaterOfTwoTimesAndMovesOnWhereThereIsNone(
      LocalDate date, LocalTime time, Instant instant) {
    assertThat(LocalMoments.at(date, time, STOCKHOLM)).isEqualTo(instant);
  }

  /** Where clocks change at midnight, the day's first or last second is concerned. */
  @Test
  void copesWithChangesAtMidnight() {
    ZoneId beirut = ZoneId.of("Asia/Beirut");
    LocalDate forward = LocalDate.of(2024, 3, 31);
    assertThat(LocalMoments.startOf(forward, beirut))
        .isEqualTo(Instant.parse("2024-03-30T22:00:00Z"));
    LocalDate back = LocalDate.of(2024, 10, 26);
    assertThat(LocalMoments.endOf(back, beirut)).isEqualTo(Instant.parse("2024-10-26T21:59:59Z"));
  }

  @Test
  void knowsTheDayOfTheZone() {
    assertThat(LocalMoments.dateOf(Instant.parse("2027-01-11T23:30:00Z"), STOCKHOLM))
        .isEqualTo(LocalDate.of(2027, 1, 12));
  }
}
