package org.culturalpearls.award.setup.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Clocks go forward on 28 March 2027 at 2:00 and back on 31 October 2027 at 3:00. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-27T23:59:59, Europe/Lisbon, 2027-03-27T22:59:59",
    "2027-03-27T23:59:59, Europe/Helsinki, 2027-03-28T00:59:59",
    "2027-03-28T01:59:59, Europe/Lisbon, 2027-03-28T00:59:59",
    "2027-03-28T01:59:59, Europe/Helsinki, 2027-03-28T02:59:59",
    "2027-03-28T02:30:00, Europe/Stockholm, 2027-03-28T03:30:00",
    "2027-03-28T02:30:00, Europe/Lisbon, 2027-03-28T02:30:00",
    "2027-03-28T02:30:00, Europe/Helsinki, 2027-03-28T04:30:00",
    "2027-03-28T23:59:59, Europe/Lisbon, 2027-03-28T22:59:59",
    "2027-03-28T23:59:59, Europe/Helsinki, 2027-03-29T00:59:59",
    "2027-10-31T02:30:00, Europe/Lisbon, 2027-10-31T01:30:00",
    "2027-10-31T02:30:00, Europe/Helsinki, 2027-10-31T03:30:00",
    "2027-10-31T23:59:59, Europe/Stockholm, 2027-10-31T23:59:59",
    "2027-10-31T23:59:59, Europe/Lisbon, 2027-10-31T22:59:59",
    "2027-10-31T23:59:59, Europe/Helsinki, 2027-11-01T00:59:59"
  })
  void endsAtTheSameMomentWhereverOneIs(
      LocalDateTime deadline, ZoneId where, LocalDateTime lastSecondThere) {
    Instant last = lastSecondThere.atZone(where).withLaterOffsetAtOverlap().toInstant();
    Deadline strict = new Deadline(deadline, STOCKHOLM, Duration.ZERO);
    assertThat(strict.isOpen(last.plusMillis(999))).isTrue();
    assertThat(strict.isOpen(last.plusSeconds(1))).isFalse();
    assertThat(strict.isLate(last.plusMillis(999))).isFalse();

    Deadline graceful = new Deadline(deadline, STOCKHOLM, Duration.ofMinutes(15));
    assertThat(graceful.isOpen(last.plusSeconds(900))).isTrue();
    assertThat(graceful.isLate(last.plusSeconds(1))).isTrue();
    assertThat(graceful.isOpen(last.plusSeconds(901))).isFalse();
  }

  /** 2:30 comes twice in Stockholm on that day: who is there at the first still has an hour. */
  @Test
  void waitsForTheSecondOfTwoTimes() {
    Deadline deadline =
        new Deadline(LocalDateTime.parse("2027-10-31T02:30:00"), STOCKHOLM, Duration.ZERO);
    ZonedDateTime first = ZonedDateTime.of(deadline.at(), STOCKHOLM).withEarlierOffsetAtOverlap();
    assertThat(deadline.isOpen(first.toInstant().plusSeconds(3600))).isTrue();
    assertThat(deadline.isOpen(first.toInstant().plusSeconds(3601))).isFalse();
  }

  /** The grace is as long over the night in which the clocks go forward as in any other. */
  @Test
  void countsTheGraceInRealTime() {
    Deadline deadline =
        new Deadline(LocalDateTime.parse("2027-03-28T01:59:59"), STOCKHOLM, Duration.ofHours(1));
    assertThat(deadline.last()).isEqualTo(Instant.parse("2027-03-28T01:59:59Z"));
  }
}
