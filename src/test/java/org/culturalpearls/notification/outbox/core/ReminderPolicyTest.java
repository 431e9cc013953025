package org.culturalpearls.notification.outbox.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.notification.outbox.core.ReminderPolicy.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPolicyTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  /** Thursday 9 September 2027, 23:59 in Stockholm: nothing quiet around it but weekends. */
  private static final Instant DUE = Instant.parse("2027-09-09T21:59:00Z");

  private final ReminderPolicy policy =
      new ReminderPolicy(
          new ReminderSettings(List.of(7, 1), 1, 7, 14, LocalTime.of(8, 0), 200),
          new WorkingDays());

  @Test
  void remindsSevenDaysAndOneDayBeforeOnTheDayAfterAndThenWeekly() {
    assertThat(given(DUE, STOCKHOLM, "2027-08-01T00:00:00Z", "2027-10-03T00:00:00Z"))
        .containsExactly(
            "-7 2027-09-02T06:00:00Z",
            "-1 2027-09-08T06:00:00Z",
            "1 2027-09-10T06:00:00Z",
            "8 2027-09-17T06:00:00Z",
            "15 2027-09-24T06:00:00Z",
            "22 2027-10-01T06:00:00Z");
  }

  @Test
  void countsFromTheDayOnWhichItCanBeDoneLast() {
    assertThat(given(DUE, TALLINN, "2027-09-01T00:00:00Z", "2027-09-12T00:00:00Z"))
        .containsExactly(
            "-7 2027-09-02T05:00:00Z", "-1 2027-09-08T05:00:00Z", "1 2027-09-10T05:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    // clocks go forward on 28 March, Easter is that day: the Tuesday after it
    "2027-04-04T21:59:00Z, 2027-03-30T06:00:00Z",
    "2027-04-06T21:59:00Z, 2027-03-30T06:00:00Z",
    // the last week of winter time and of summer time
    "2027-03-31T21:59:00Z, 2027-03-24T07:00:00Z",
    "2027-11-05T22:59:00Z, 2027-10-29T06:00:00Z",
    "2027-11-08T22:59:00Z, 2027-11-01T07:00:00Z"
  })
  void staysAtEightWhenClocksChange(Instant due, Instant first) {
    assertThat(policy.plan(due, LONG_AGO, null, STOCKHOLM, due.minusSeconds(20 * 86_400)))
        .isEqualTo(new Plan(null, first));
  }

  @Test
  void waitsForTheNextWorkingDay() {
    // due on a Monday: the day before is a Sunday
    assertThat(
            given(
                Instant.parse("2027-09-13T21:59:00Z"),
                STOCKHOLM,
                "2027-09-07T00:00:00Z",
                "2027-09-15T00:00:00Z"))
        .containsExactly("-1 2027-09-13T06:00:00Z", "1 2027-09-14T06:00:00Z");
    // 24 February is a holiday in Estonia and none in Sweden
    Instant due = Instant.parse("2027-02-25T22:00:00Z");
    Instant now = Instant.parse("2027-02-20T00:00:00Z");
    assertThat(policy.plan(due, LONG_AGO, -7, TALLINN, now).next())
        .isEqualTo("2027-02-25T06:00:00Z");
    assertThat(policy.plan(due, LONG_AGO, -7, STOCKHOLM, now).next())
        .isEqualTo("2027-02-24T07:00:00Z");
  }

  @Test
  void collapsesWhatWasMissedIntoTheLatest() {
    Instant now = Instant.parse("2027-09-20T09:30:00Z");
    assertThat(policy.plan(DUE, LONG_AGO, -7, STOCKHOLM, now))
        .isEqualTo(new Plan(8, Instant.parse("2027-09-24T06:00:00Z")));
  }

  @Test
  void givesWhatWasMissedOnTheNextWorkingMorning() {
    Instant saturday = Instant.parse("2027-09-11T09:00:00Z");
    assertThat(policy.plan(DUE, LONG_AGO, -1, STOCKHOLM, saturday))
        .isEqualTo(new Plan(null, Instant.parse("2027-09-13T06:00:00Z")));
    Instant earlyMonday = Instant.parse("2027-09-13T05:59:00Z");
    assertThat(policy.plan(DUE, LONG_AGO, -1, STOCKHOLM, earlyMonday))
        .isEqualTo(new Plan(null, Instant.parse("2027-09-13T06:00:00Z")));
  }

  @Test
  void doesNotGiveToANewOwnerWhatWasForTheOneBefore() {
    Instant now = Instant.parse("2027-09-06T09:00:00Z");
    assertThat(policy.plan(DUE, now, null, STOCKHOLM, now))
        .isEqualTo(new Plan(null, Instant.parse("2027-09-08T06:00:00Z")));
  }

  @Test
  void neverGivesTheSameTwice() {
    Instant now = Instant.parse("2027-09-08T06:00:00Z");
    assertThat(policy.plan(DUE, LONG_AGO, null, STOCKHOLM, now).tell()).isEqualTo(-1);
    assertThat(policy.plan(DUE, LONG_AGO, -1, STOCKHOLM, now).tell()).isNull();
  }

  @Test
  void isLookedAtBeforeAnybodyCouldBeReminded() {
    for (String zone : List.of("Pacific/Kiritimati", "Pacific/Niue")) {
      Instant monthBefore = DUE.minusSeconds(30 * 86_400);
      Instant first = policy.plan(DUE, LONG_AGO, null, ZoneId.of(zone), monthBefore).next();
      assertThat(first).isAfter(policy.earliest(DUE));
    }
  }

  @Test
  void tellsCoordinatorsFourteenDaysAfterTheDueDate() {
    assertThat(policy.escalatesDueBefore(Instant.parse("2027-09-22T12:00:00Z"), STOCKHOLM))
        .isBefore(DUE);
    assertThat(policy.escalatesDueBefore(Instant.parse("2027-09-23T06:00:00Z"), STOCKHOLM))
        .isAfter(DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-09-10T05:59:59Z, false, false",
    "2027-09-10T06:00:00Z, true, true",
    "2027-09-10T09:59:59Z, true, true",
    "2027-09-10T10:00:00Z, true, false",
    "2027-09-11T06:00:00Z, false, false"
  })
  void writesFromEightOnWorkingDaysAndToCoordinatorsUntilNoon(
      Instant now, boolean anybody, boolean coordinators) {
    assertThat(policy.isReadingTime(now, STOCKHOLM)).isEqualTo(anybody);
    assertThat(policy.isMorning(now, STOCKHOLM)).isEqualTo(coordinators);
  }

  @Test
  void looksAgainOnTheNextMorningAlsoAtEight() {
    Instant friday = Instant.parse("2027-09-10T06:00:00Z");
    assertThat(policy.nextMorning(friday.minusSeconds(1), STOCKHOLM)).isEqualTo(friday);
    assertThat(policy.nextMorning(friday, STOCKHOLM)).isEqualTo("2027-09-13T06:00:00Z");
  }

  @Test
  void looksAsFarAheadAsTheFirstReminderAfterTheDueDate() {
    ReminderPolicy late =
        new ReminderPolicy(
            new ReminderSettings(List.of(), 20, 7, 14, LocalTime.of(8, 0), 200), new WorkingDays());
    assertThat(late.plan(DUE, LONG_AGO, null, STOCKHOLM, DUE))
        .isEqualTo(new Plan(null, Instant.parse("2027-09-29T06:00:00Z")));
  }

  /** What is given when somebody looks at every quarter of an hour, each with its moment. */
  private List<String> given(Instant due, ZoneId zone, String from, String to) {
    List<String> given = new ArrayList<>();
    Integer told = null;
    Instant since = Instant.parse(from);
    for (Instant now = since; now.isBefore(Instant.parse(to)); now = now.plusSeconds(900)) {
      Plan plan = policy.plan(due, since, told, zone, now);
      if (plan.tell() != null) {
        given.add(plan.tell() + " " + now);
        told = plan.tell();
      }
    }
    return given;
  }
}
