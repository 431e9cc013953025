package org.culturalpearls.notification.outbox.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.notification.outbox.core.ReminderPolicy.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every reminder of a task on the calendar of its reader, who reads in the morning of a working day
 * of the own country, whatever happens to the clocks; and the morning on which coordinators are
 * told. Somebody looks at every quarter of an hour, from forty days before to forty days after.
 */
class ReminderCalendarTest {

  private static final Duration SPAN = Duration.ofDays(40);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final ReminderPolicy policy =
      new ReminderPolicy(
          new ReminderSettings(List.of(7, 1), 1, 7, 14, LocalTime.of(8, 0), 200),
          new WorkingDays());

  @ParameterizedTest(name = "{0}: due {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // case | due | reader's zone | 7 days before | 1 day before | then
        "nothing special | 2027-09-09T21:59Z | Europe/Stockholm | 09-02T06 | 09-08T06"
            + " | 09-10T06 09-17T06 09-24T06 10-01T06 10-08T06 10-15T06",
        "clocks go forward between | 2027-03-31T21:59Z | Europe/Stockholm | 03-24T07 | 03-30T06"
            + " | 04-01T06 04-08T06 04-15T06 04-22T06 04-29T06 05-07T06",
        "forward, weekly | 2027-03-01T22:59Z | Europe/Stockholm | 02-22T07 | 03-01T07"
            + " | 03-02T07 03-09T07 03-16T07 03-23T07 03-30T06 04-06T06",
        "clocks go back between | 2027-11-04T22:59Z | Europe/Stockholm | 10-28T06 | 11-03T07"
            + " | 11-05T07 11-12T07 11-19T07 11-26T07 12-03T07 12-10T07",
        "back, weekly | 2027-10-11T21:59Z | Europe/Stockholm | 10-04T06 | 10-11T06"
            + " | 10-12T06 10-19T06 10-26T06 11-02T07 11-09T07 11-16T07",
        "back, in another zone | 2027-11-04T22:59Z | Europe/Tallinn | 10-28T05 | 11-03T06"
            + " | 11-05T06 11-12T06 11-19T06 11-26T06 12-03T06 12-10T06",
        "due on a Saturday | 2027-09-11T21:59Z | Europe/Stockholm | 09-06T06 | 09-10T06"
            + " | 09-13T06 09-20T06 09-27T06 10-04T06 10-11T06 10-18T06",
        "due on a Monday | 2027-09-13T21:59Z | Europe/Stockholm | 09-06T06 | 09-13T06"
            + " | 09-14T06 09-21T06 09-28T06 10-05T06 10-12T06 10-19T06",
        "Easter, and the clocks | 2027-03-25T22:59Z | Europe/Stockholm | 03-18T07 | 03-24T07"
            + " | 03-30T06 04-02T06 04-09T06 04-16T06 04-23T06 04-30T06",
        "a holiday in Estonia | 2027-02-25T22:59Z | Europe/Tallinn | 02-18T06 | 02-25T06"
            + " | 02-26T06 03-05T06 03-12T06 03-19T06 03-29T05 04-02T05",
        "and none in Sweden | 2027-02-25T22:59Z | Europe/Stockholm | 02-18T07 | 02-24T07"
            + " | 02-26T07 03-05T07 03-12T07 03-19T07 03-30T06 04-02T06",
        "a holiday in Poland | 2027-05-04T21:59Z | Europe/Warsaw | 04-27T06 | 05-04T06"
            + " | 05-05T06 05-12T06 05-19T06 05-26T06 06-02T06 06-09T06",
        "a holiday in Finland | 2027-12-07T22:59Z | Europe/Helsinki | 11-30T06 | 12-07T06"
            + " | 12-08T06 12-15T06 12-22T06 12-29T06 01-05T06 01-12T06",
        "a holiday in Latvia | 2027-11-19T22:59Z | Europe/Riga | 11-12T06 | 11-19T06"
            + " | 11-22T06 11-29T06 12-06T06 12-13T06 12-20T06 12-27T06"
      })
  void isToldOnThatMorning(
      String what, String due, ZoneId zone, String week, String day, String then) {
    List<String> all =
        Stream.of(week, day, then).flatMap(each -> Stream.of(each.split(" "))).toList();
    assertThat(given(Instant.parse(due.replace("Z", ":00Z")), zone)).isEqualTo(all);
  }

  @ParameterizedTest(name = "{0}: due {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a Thursday | 2027-09-09T21:59Z | Europe/Stockholm | 09-23T06",
        "a Saturday | 2027-09-11T21:59Z | Europe/Stockholm | 09-27T06",
        "Ascension Day | 2027-04-22T21:59Z | Europe/Stockholm | 05-07T06",
        "clocks went forward | 2027-03-17T22:59Z | Europe/Stockholm | 03-31T06",
        "clocks went back | 2027-10-20T21:59Z | Europe/Stockholm | 11-03T07",
        "in another zone | 2027-10-20T21:59Z | Europe/Tallinn | 11-03T06"
      })
  void isToldToCoordinatorsOnThatMorning(String what, String due, ZoneId zone, String morning) {
    Instant at = Instant.parse(due.replace("Z", ":00Z"));
    assertThat(
            quarters(at)
                .filter(now -> policy.isMorning(now, zone))
                .filter(now -> at.isBefore(policy.escalatesDueBefore(now, zone)))
                .findFirst()
                .map(ReminderCalendarTest::said))
        .contains(morning);
  }

  /** The moments at which somebody who has had the task for long is reminded. */
  private List<String> given(Instant due, ZoneId zone) {
    Integer[] told = new Integer[1];
    return quarters(due)
        .filter(
            now -> {
              Plan plan = policy.plan(due, due.minus(SPAN), told[0], zone, now);
              if (plan.tell() != null) {
                told[0] = plan.tell();
              }
              return plan.tell() != null;
            })
        .map(ReminderCalendarTest::said)
        .toList();
  }

  private static Stream<Instant> quarters(Instant due) {
    Instant from = due.minus(SPAN).minus(Duration.ofMinutes(14));
    return Stream.iterate(from, now -> now.isBefore(due.plus(SPAN)), now -> now.plus(QUARTER));
  }

  /** Month, day and hour; the minute is always the first of the hour. */
  private static String said(Instant moment) {
    assertThat(moment.toString()).endsWith(":00:00Z");
    return moment.toString().substring(5, 13);
  }
}
