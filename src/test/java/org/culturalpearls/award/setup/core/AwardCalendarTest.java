package org.culturalpearls.award.setup.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.cycle.CycleView;
import org.junit.jupiter.api.Test;

class AwardCalendarTest {

  private final AwardTimes times = AwardCalendar.times(Awarded.DATES, Awarded.CYCLE);

  @Test
  void opensAtTheVerySecondAndEndsAfterTheOneThatStillCounts() {
    assertThat(times.of(AwardDate.CALL_OPENS)).isEqualTo("2026-09-15T07:00:00Z");
    assertThat(times.of(AwardDate.PRE_SELECTION_ENDS)).isEqualTo("2027-01-31T17:00:01Z");
    assertThat(times.of(AwardDate.PLANS_DUE)).isEqualTo("2027-03-31T22:00:00Z");
  }

  @Test
  void closesTheCallAfterItsGrace() {
    assertThat(times.of(AwardDate.CALL_CLOSES)).isEqualTo("2026-11-30T23:15:00Z");
    assertThat(times.hasPassed(AwardDate.CALL_CLOSES, Instant.parse("2026-11-30T23:14:59.999Z")))
        .isFalse();
  }

  @Test
  void knowsWhatComesNext() {
    assertThat(times.next(Instant.parse("2026-09-15T06:59:59Z"))).contains(AwardDate.CALL_OPENS);
    assertThat(times.next(Instant.parse("2026-09-15T07:00:00Z"))).contains(AwardDate.CALL_CLOSES);
    assertThat(times.next(Instant.parse("2027-06-15T10:00:00Z"))).contains(AwardDate.RESULTS_DUE);
    assertThat(times.next(Instant.parse("2027-06-15T10:00:01Z"))).isEmpty();
  }

  /** Clocks go forward on 28 March 2027 at 2:00 and back on 31 October 2027 at 3:00. */
  @Test
  void keepsToTheCyclesClockWhereItChanges() {
    AwardDates spring = Awarded.with(null, "2027-03-28T02:30", "2027-10-31T02:30", null);
    AwardTimes moved =
        AwardCalendar.times(
            spring, Awarded.cycle(Awarded.OPENS, LocalDate.of(2027, 11, 30), Awarded.ENDS));
    assertThat(moved.of(AwardDate.CALL_CLOSES)).isEqualTo("2027-03-28T01:45:01Z");
    assertThat(moved.of(AwardDate.PRE_SELECTION_ENDS)).isEqualTo("2027-10-31T01:30:01Z");
  }

  @Test
  void endsThePlansAtTheTimeThatTheCycleSets() {
    CycleView noon =
        new CycleView(
            Awarded.CYCLE.id(),
            2027,
            "Cycle 2027",
            Awarded.CYCLE.zone(),
            Awarded.OPENS,
            Awarded.PLANS,
            LocalTime.NOON,
            Awarded.ENDS,
            false,
            null,
            Awarded.CYCLE.caseKey());
    assertThat(AwardCalendar.times(Awarded.DATES, noon).of(AwardDate.PLANS_DUE))
        .isEqualTo("2027-03-31T10:00:01Z");
    assertThat(AwardCalendar.told(Set.of(AwardDate.PLANS_DUE), Awarded.DATES, noon))
        .containsEntry(AwardDate.PLANS_DUE, Instant.parse("2027-03-31T10:00:00Z"));
  }

  @Test
  void followsTheZoneOfTheCycle() {
    CycleView helsinki =
        new CycleView(
            Awarded.CYCLE.id(),
            2027,
            "Cycle 2027",
            ZoneId.of("Europe/Helsinki"),
            Awarded.OPENS,
            Awarded.PLANS,
            Awarded.ENDS,
            false,
            null);
    assertThat(AwardCalendar.times(Awarded.DATES, helsinki).of(AwardDate.CALL_OPENS))
        .isEqualTo("2026-09-15T06:00:00Z");
  }
}
