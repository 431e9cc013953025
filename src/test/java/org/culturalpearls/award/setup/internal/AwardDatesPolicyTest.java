package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class AwardDatesPolicyTest {

  private static final AwardDates DATES = Awarded.DATES;

  @Test
  void takesDatesInTheirOrder() {
    assertThatCode(() -> AwardDatesPolicy.check(DATES, Awarded.CYCLE)).doesNotThrowAnyException();
  }

  @Test
  void namesTheFieldOfADateThatIsOutOfOrder() {
    assertField("callOpensAt", () -> check(Awarded.with("2026-08-31T23:59:59", null, null, null)));
    assertField("callClosesAt", () -> check(Awarded.with(null, "2026-09-15T08:59:58", null, null)));
    assertField("preSelectionEndsAt", () -> check(preSelectionEnds("2026-11-30T23:59:59")));
    assertField("juryEndsAt", () -> check(juryEnds("2027-03-31T23:59:59")));
    assertField("resultsAt", () -> check(results("2027-05-31T18:00")));
    assertField("resultsAt", () -> check(results("2028-01-01T00:00")));
  }

  /** The last day for plans is the cycle's: the date of the award before it has to give way. */
  @Test
  void namesThePreSelectionThatEndsAfterThePlansAreDue() {
    assertThatThrownBy(() -> check(preSelectionEnds("2027-04-01T12:00")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.field()).contains("preSelectionEndsAt");
              assertThat(broken.key()).isEqualTo("error.award.date-before");
              assertThat(broken.arguments()).contains(LocalDateTime.parse("2027-03-31T23:59:59"));
            });
  }

  @Test
  void countsTheGraceOfTheCall() {
    AwardDates tooLong =
        new AwardDates(
            DATES.callOpensAt(),
            DATES.callClosesAt(),
            60,
            DATES.callClosesAt().plusMinutes(30),
            DATES.juryEndsAt(),
            DATES.resultsAt());
    assertField("preSelectionEndsAt", () -> check(tooLong));
  }

  @Test
  void asksForEveryDateAndASensibleGrace() {
    AwardDates none = new AwardDates(null, null, 0, null, null, null);
    assertField("callOpensAt", () -> check(none));
    for (int grace : new int[] {0, 1440}) {
      assertThatCode(() -> check(grace(grace))).doesNotThrowAnyException();
    }
    for (int grace : new int[] {-1, 1441}) {
      assertField("graceMinutes", () -> check(grace(grace)));
    }
  }

  @Test
  void tellsWhoChangesTheCycleWhichOfItsDatesIsWrong() {
    assertField(
        "planDueOn",
        () ->
            AwardDatesPolicy.checkChanged(
                DATES, Awarded.cycle(Awarded.OPENS, LocalDate.of(2027, 1, 20), Awarded.ENDS)));
    assertField(
        "opensOn",
        () ->
            AwardDatesPolicy.checkChanged(
                DATES, Awarded.cycle(LocalDate.of(2026, 9, 16), Awarded.PLANS, Awarded.ENDS)));
    assertField(
        "endsOn",
        () ->
            AwardDatesPolicy.checkChanged(
                DATES, Awarded.cycle(Awarded.OPENS, Awarded.PLANS, LocalDate.of(2027, 6, 14))));
  }

  @Test
  void tellsTheSameFromTheOtherSide() {
    assertKey("error.award.date-after", () -> check(juryEnds("2027-03-31T23:59:59")));
    assertKey(
        "error.award.date-before",
        () ->
            AwardDatesPolicy.checkChanged(
                DATES, Awarded.cycle(LocalDate.of(2026, 9, 16), Awarded.PLANS, Awarded.ENDS)));
    assertKey(
        "error.award.date-after",
        () ->
            AwardDatesPolicy.checkChanged(
                DATES, Awarded.cycle(Awarded.OPENS, Awarded.PLANS, LocalDate.of(2027, 6, 14))));
  }

  @Test
  void takesAnAwardThatBeginsAndEndsWithItsCycle() {
    assertThatCode(() -> check(Awarded.with("2026-09-01T00:00", null, null, null)))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(results("2027-12-31T23:59:59"))).doesNotThrowAnyException();
    assertThatCode(
            () ->
                AwardDatesPolicy.checkChanged(
                    DATES, Awarded.cycle(Awarded.OPENS, Awarded.PLANS, LocalDate.of(2027, 6, 15))))
        .doesNotThrowAnyException();
  }

  @Test
  void findsWhatWasMoved() {
    assertThat(AwardDatesPolicy.moved(DATES, DATES)).isEmpty();
    assertThat(AwardDatesPolicy.moved(DATES, juryEnds("2027-05-30T18:00")))
        .containsExactly(AwardDate.JURY_ENDS);
    assertThat(AwardDatesPolicy.moved(DATES, grace(5))).containsExactly(AwardDate.CALL_CLOSES);
  }

  @Test
  void knowsWhereOnlyTheTimeAfterTheCloseIsShorter() {
    int minutes = DATES.graceMinutes();
    assertThat(AwardDatesPolicy.isGraceShorter(DATES, grace(minutes - 1))).isTrue();
    assertThat(AwardDatesPolicy.isGraceShorter(DATES, DATES)).isFalse();
    assertThat(AwardDatesPolicy.isGraceShorter(DATES, grace(minutes + 1))).isFalse();
    AwardDates moved = Awarded.with(null, "2026-11-25T12:00", null, null);
    assertThat(AwardDatesPolicy.isGraceShorter(grace(minutes + 1), moved))
        .as("told of the other deadline")
        .isFalse();
  }

  @Test
  void movesADateThatHasPassedForAReasonOnly() {
    AwardDates later = Awarded.with(null, "2026-12-05T23:59", null, null);
    Instant afterClose = Instant.parse("2026-12-01T08:00:00Z");
    assertField("reason", () -> move(DATES, later, " ", afterClose));
    assertThatCode(() -> move(DATES, later, "The server was away", afterClose))
        .doesNotThrowAnyException();
    assertThatCode(() -> move(DATES, later, "", Instant.parse("2026-11-20T08:00:00Z")))
        .doesNotThrowAnyException();
  }

  @Test
  void takesTimeFromTownsThatWriteForAReasonOnly() {
    AwardDates earlier = Awarded.with(null, "2026-11-25T12:00", null, null);
    Instant open = Instant.parse("2026-11-20T08:00:00Z");
    assertField("reason", () -> move(DATES, earlier, "", open));
    assertField("reason", () -> move(DATES, grace(DATES.graceMinutes() - 1), "", open));
    assertThatCode(() -> move(DATES, earlier, "The hall is free earlier", open))
        .doesNotThrowAnyException();
    assertThatCode(() -> move(DATES, earlier, "", Instant.parse("2026-09-01T08:00:00Z")))
        .doesNotThrowAnyException();
  }

  @Test
  void movesNoDateToWhereItHasPassed() {
    AwardDates earlier = Awarded.with(null, "2026-11-01T12:00", null, null);
    assertField(
        "callClosesAt",
        () -> move(DATES, earlier, "Because", Instant.parse("2026-11-20T08:00:00Z")));
  }

  @Test
  void findsWhatMovesWithTheCycle() {
    assertThat(AwardDatesPolicy.moved(times(Awarded.PLANS), times(Awarded.PLANS))).isEmpty();
    assertThat(AwardDatesPolicy.moved(times(Awarded.PLANS), times(Awarded.PLANS.plusDays(1))))
        .containsExactly(AwardDate.PLANS_DUE);
  }

  @Test
  void movesADateWithTheCycleForAReasonOnlyWhenItHasPassed() {
    LocalDate later = Awarded.PLANS.plusDays(7);
    Instant passed = Instant.parse("2027-04-02T08:00:00Z");
    assertField("reason", () -> moveWithCycle(later, " ", passed));
    assertThatCode(() -> moveWithCycle(later, "The server was away", passed))
        .doesNotThrowAnyException();
    assertThatCode(() -> moveWithCycle(later, "", Instant.parse("2027-03-01T08:00:00Z")))
        .doesNotThrowAnyException();
  }

  /** It stays passed; whoever sets a date anew may not do that. */
  @Test
  void letsADateThatHasPassedStaySoWhereverTheCycleMovesIt() {
    assertThatCode(
            () ->
                moveWithCycle(
                    Awarded.PLANS.minusDays(7), "A typo", Instant.parse("2027-04-02T08:00:00Z")))
        .doesNotThrowAnyException();
  }

  @Test
  void letsNoDatePassByMovingTheCycle() {
    Instant now = Instant.parse("2027-03-28T08:00:00Z");
    assertField("planDueOn", () -> moveWithCycle(Awarded.PLANS.minusDays(7), "Because", now));
    AwardTimes before = times(Awarded.PLANS);
    AwardTimes after = AwardCalendar.times(juryEnds("2027-03-01T12:00"), Awarded.CYCLE);
    assertField(
        "zone",
        () ->
            AwardDatesPolicy.checkMovedWithCycle(
                Set.of(AwardDate.JURY_ENDS), before, after, "Because", now));
  }

  private static void moveWithCycle(LocalDate plans, String reason, Instant now) {
    AwardDatesPolicy.checkMovedWithCycle(
        Set.of(AwardDate.PLANS_DUE), times(Awarded.PLANS), times(plans), reason, now);
  }

  private static AwardTimes times(LocalDate plans) {
    return AwardCalendar.times(DATES, Awarded.cycle(Awarded.OPENS, plans, Awarded.ENDS));
  }

  private static void move(AwardDates from, AwardDates to, String reason, Instant now) {
    Set<AwardDate> moved = AwardDatesPolicy.moved(from, to);
    AwardTimes before = AwardCalendar.times(from, Awarded.CYCLE);
    AwardTimes after = AwardCalendar.times(to, Awarded.CYCLE);
    AwardDatesPolicy.checkMoves(moved, before, after, reason, now);
  }

  private static void check(AwardDates dates) {
    AwardDatesPolicy.check(dates, Awarded.CYCLE);
  }

  private static AwardDates preSelectionEnds(String at) {
    return Awarded.with(null, null, at, null);
  }

  private static AwardDates juryEnds(String at) {
    return Awarded.with(null, null, null, at);
  }

  private static AwardDates results(String at) {
    return new AwardDates(
        DATES.callOpensAt(),
        DATES.callClosesAt(),
        DATES.graceMinutes(),
        DATES.preSelectionEndsAt(),
        DATES.juryEndsAt(),
        LocalDateTime.parse(at));
  }

  private static AwardDates grace(int minutes) {
    return new AwardDates(
        DATES.callOpensAt(),
        DATES.callClosesAt(),
        minutes,
        DATES.preSelectionEndsAt(),
        DATES.juryEndsAt(),
        DATES.resultsAt());
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }

  private static void assertKey(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
  }
}
