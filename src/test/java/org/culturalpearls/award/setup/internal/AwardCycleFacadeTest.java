package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.setup.AwardCycleProcess;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@AwardSlice
class AwardCycleFacadeTest {

  @Autowired AwardCases cases;
  @Autowired AwardCycleService awards;
  @Autowired AwardCycleProcess process;
  @Autowired CycleService cycles;
  @Autowired CycleRecord record;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  @BeforeEach
  void longBefore() {
    clock.reset();
  }

  @Test
  void setsAnAwardUpWithItsDatesAndStartsItsProcess() {
    Year year = cases.cycle();
    AwardDates dates = Awarded.in(year.title());
    awards.setUp(cases.coordinator(), new AwardCycleService.SetUp(year.cycle(), dates));

    assertThat(cases.settings(year).dates()).isEqualTo(dates);
    assertThat(cases.settings(year).next()).isEqualTo(AwardDate.CALL_OPENS);
    verify(process)
        .start(year.cycle(), year.key(), AwardCalendar.times(dates, cycles.cycle(year.cycle())));
    assertThat(kinds(year)).containsExactly("award.set-up");
    assertThatThrownBy(
            () ->
                awards.setUp(cases.coordinator(), new AwardCycleService.SetUp(year.cycle(), dates)))
        .isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> awards.proposal(cases.coordinator(), year.cycle()))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isSetUpByOneOfTwoAtTheSameTime() throws Exception {
    Year year = cases.cycle();
    AwardCycleService.SetUp command =
        new AwardCycleService.SetUp(year.cycle(), Awarded.in(year.title()));
    PersonId coordinator = cases.coordinator();
    Callable<Void> act =
        () -> {
          awards.setUp(coordinator, command);
          return null;
        };

    assertThat(Race.winners(act, act)).isEqualTo(1);
    assertThat(kinds(year)).containsExactly("award.set-up");
  }

  @Test
  void proposesTheDatesOfTheLastAwardAsManyYearsLater() {
    Year last = cases.withAward();
    Year next = cases.cycle();
    assertThat(awards.proposal(cases.coordinator(), next.cycle()))
        .contains(Awarded.in(last.title() + 1));
  }

  @Test
  void isForCoordinatorsOnly() {
    Year year = cases.withAward();
    PersonId juror = programme.person("Juror", Role.JUROR, Role.ADMINISTRATOR);
    Year other = cases.cycle();
    assertThatThrownBy(() -> awards.proposal(juror, other.cycle())).isInstanceOf(NotAllowed.class);
    AwardCycleService.SetUp setUp =
        new AwardCycleService.SetUp(other.cycle(), Awarded.in(other.title()));
    assertThatThrownBy(() -> awards.setUp(juror, setUp)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> awards.changeDates(juror, jury(year, 5, "")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void movesADateWithWhatWaitsForItAndKeepsWhoDidIt() {
    Year year = cases.withAward();
    LocalDateTime from = Awarded.in(year.title()).juryEndsAt();
    Instant told = cases.settings(year).times().of(AwardDate.JURY_ENDS).minusSeconds(1);
    awards.changeDates(cases.coordinator(), jury(year, 5, "More plans than expected"));

    verify(process).datesMoved(year.cycle(), year.key(), cases.settings(year).times());
    assertThat(events.stream(AwardEvent.DatesMoved.class))
        .contains(
            new AwardEvent.DatesMoved(
                year.cycle(),
                Map.of(
                    AwardDate.JURY_ENDS,
                    cases.settings(year).times().of(AwardDate.JURY_ENDS).minusSeconds(1)),
                Map.of(AwardDate.JURY_ENDS, told)));
    CycleRecord.Entry entry = record.page(year.cycle(), 0).items().get(0);
    assertThat(entry.kind()).isEqualTo("award.date-moved");
    assertThat(entry.actor()).isEqualTo(cases.coordinator());
    assertThat(entry.reason()).isEqualTo("More plans than expected");
    assertThat(entry.arguments())
        .extracting(argument -> argument.value())
        .containsExactly("JURY_ENDS", from.toString(), from.plusDays(5).toString());
  }

  @Test
  void movesADateThatHasPassedForAReasonOnly() {
    Year year = cases.withAward();
    clock.set(cases.settings(year).times().of(AwardDate.JURY_ENDS).plusSeconds(60));
    assertThatThrownBy(() -> awards.changeDates(cases.coordinator(), jury(year, 5, "")))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("reason"));
    verify(process, never()).datesMoved(any(), any(), any());

    awards.changeDates(cases.coordinator(), jury(year, 5, "A juror was ill"));
    assertThat(cases.settings(year).next()).isEqualTo(AwardDate.JURY_ENDS);
  }

  @Test
  void endsTheCallAtOnceWithoutItsGraceForAReason() {
    Year year = cases.withAward();
    AwardTimes before = cases.settings(year).times();
    clock.set(before.of(AwardDate.CALL_OPENS).plusSeconds(60));
    assertThatThrownBy(() -> awards.endNow(cases.coordinator(), now(year, " ")))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("reason"));

    awards.endNow(cases.coordinator(), now(year, "Everybody is in"));

    AwardTimes after = cases.settings(year).times();
    assertThat(after.hasPassed(AwardDate.CALL_CLOSES, clock.instant())).isTrue();
    assertThat(after.of(AwardDate.PRE_SELECTION_ENDS))
        .isEqualTo(before.of(AwardDate.PRE_SELECTION_ENDS));
    verify(process).datesMoved(year.cycle(), year.key(), after);
    assertThat(events.stream(AwardEvent.DatesMoved.class).filter(of(year)))
        .singleElement()
        .satisfies(told -> assertThat(told.dates()).containsOnlyKeys(AwardDate.CALL_CLOSES));
    assertThat(record.page(year.cycle(), 0).items())
        .filteredOn(line -> line.kind().equals("award.date-moved"))
        .singleElement()
        .satisfies(line -> assertThat(line.reason()).isEqualTo("Everybody is in"));
    AwardCycleService.EndNow again = now(year, "Again");
    assertThatThrownBy(() -> awards.endNow(cases.coordinator(), again))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void endsNothingOutOfItsOrderAndOnlyForCoordinators() {
    Year year = cases.withAward();
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
    AwardCycleService.EndNow jury =
        new AwardCycleService.EndNow(
            year.cycle(), cases.version(year), AwardDate.JURY_ENDS, "Enough");
    assertThatThrownBy(() -> awards.endNow(cases.coordinator(), jury))
        .isInstanceOf(RuleBroken.class);
    PersonId juror = programme.person("Juror", Role.JUROR);
    AwardCycleService.EndNow call = now(year, "Everybody is in");
    assertThatThrownBy(() -> awards.endNow(juror, call)).isInstanceOf(NotAllowed.class);
  }

  private AwardCycleService.EndNow now(Year year, String reason) {
    return now(year, AwardDate.CALL_CLOSES, reason);
  }

  private AwardCycleService.EndNow now(Year year, AwardDate date, String reason) {
    return new AwardCycleService.EndNow(year.cycle(), cases.version(year), date, reason);
  }

  /** All in a quarter of a minute; a deadline is over in the second after it. */
  @Test
  void bringsAboutEachDateOfARehearsalOneAfterTheOther() {
    Year year = cases.withAward();
    rehearse(year);
    clock.set(year.title() - 1 + "-09-02T08:00:00Z");
    for (AwardDate date : AwardDate.values()) {
      clock.advance(Duration.ofSeconds(2));
      assertThat(cases.settings(year).next()).isEqualTo(date);
      assertThatThrownBy(() -> awards.endNow(cases.coordinator(), now(year, date, " ")))
          .isInstanceOf(RuleBroken.class);
      awards.endNow(cases.coordinator(), now(year, date, "Tried out"));

      AwardTimes times = cases.settings(year).times();
      assertThat(times.hasPassed(date, clock.instant())).as(date.name()).isTrue();
      verify(process).datesMoved(year.cycle(), cycles.cycle(year.cycle()).caseKey(), times);
      assertThatThrownBy(() -> awards.endNow(cases.coordinator(), now(year, date, "Again")))
          .isInstanceOf(AlreadyDone.class);
    }
    assertThat(cases.settings(year).next()).isNull();
  }

  @Test
  void bringsAboutInARealCycleOnlyWhatHasToBeClosed() {
    Year year = cases.withAward();
    for (AwardDate date :
        List.of(AwardDate.CALL_OPENS, AwardDate.PLANS_DUE, AwardDate.RESULTS_DUE)) {
      assertThatThrownBy(() -> awards.endNow(cases.coordinator(), now(year, date, "Tried out")))
          .as(date.name())
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void changesEachVersionOnce() {
    Year year = cases.withAward();
    AwardCycleService.ChangeDates first = jury(year, 1, "");
    awards.changeDates(cases.coordinator(), first);
    assertThatThrownBy(() -> awards.changeDates(cases.coordinator(), first))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void doesNothingWhereNothingIsMoved() {
    Year year = cases.withAward();
    awards.changeDates(cases.coordinator(), jury(year, 0, ""));
    verify(process, never()).datesMoved(any(), any(), any());
    assertThat(kinds(year)).containsExactly("award.set-up");
  }

  @Test
  void followsTheLastDayForPlansAndRefusesOneThatDoesNotFit() {
    Year year = cases.withAward();
    planDue(year, 10);
    verify(process).datesMoved(year.cycle(), year.key(), cases.settings(year).times());

    assertThatThrownBy(() -> planDue(year, 90))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("planDueOn"));
    assertThat(cycles.cycle(year.cycle()).planDueOn()).isEqualTo(year.title() + "-04-10");
  }

  @Test
  void followsTheZoneOfItsCycleAndTellsIt() {
    Year year = cases.withAward();
    zone(year, "Europe/Helsinki", "");
    AwardTimes moved = cases.settings(year).times();
    verify(process).datesMoved(year.cycle(), year.key(), moved);
    assertThat(events.stream(AwardEvent.DatesMoved.class).filter(of(year)))
        .singleElement()
        .satisfies(told -> assertThat(told.dates()).containsOnlyKeys(AwardDate.values()));
    assertThat(kinds(year)).contains("cycle.zone-changed");
  }

  @Test
  void movesAPassedDateByTheZoneForAReasonOnlyAndNoneIntoThePast() {
    Year year = cases.withAward();
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).plusSeconds(60));
    assertThatThrownBy(() -> zone(year, "Europe/Helsinki", " "))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("reason"));
    zone(year, "Europe/Helsinki", "The office moved");

    clock.set(cases.settings(year).times().of(AwardDate.JURY_ENDS).minusSeconds(60));
    assertThatThrownBy(() -> zone(year, "Asia/Tokyo", "The office moved"))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("zone"));
    assertThat(cycles.cycle(year.cycle()).zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
  }

  @Test
  void endsItsProcessWithTheCycleAndRestsThen() {
    Year year = cases.withAward();
    AwardCycleService.ChangeDates late = jury(year, 5, "");
    long version = cycles.forChange(cases.coordinator(), year.cycle()).version();
    cycles.finish(cases.coordinator(), year.cycle(), version);

    verify(process).end(year.cycle());
    assertThatThrownBy(() -> awards.changeDates(cases.coordinator(), late))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void goesOnUnderTheKeyOfARehearsalUntilTheCallOpens() {
    Year year = cases.withAward();
    rehearse(year);

    CaseKey key = cycles.cycle(year.cycle()).caseKey();
    assertThat(key).isEqualTo(new CaseKey("rehearsal-" + year.title()));
    verify(process).becameRehearsal(year.cycle(), key);

    Year late = cases.withAward();
    clock.set(cases.settings(late).times().of(AwardDate.CALL_OPENS));
    assertThatThrownBy(() -> rehearse(late)).isInstanceOf(RuleBroken.class);
    assertThat(cycles.cycle(late.cycle()).isRehearsal()).isFalse();
  }

  private void rehearse(Year year) {
    PersonId coordinator = cases.coordinator();
    cycles.rehearse(
        coordinator, year.cycle(), cycles.forChange(coordinator, year.cycle()).version());
  }

  @Test
  void keepsThatADateWasReached() {
    Year year = cases.withAward();
    awards.reached(year.cycle(), AwardDate.CALL_CLOSES);
    assertThat(events.stream(AwardEvent.DateReached.class))
        .contains(new AwardEvent.DateReached(year.cycle(), AwardDate.CALL_CLOSES));
    assertThat(kinds(year)).containsExactly("award.reached", "award.set-up");
  }

  /** A time that the clocks of this machine leave out is no different for it. */
  @Test
  void keepsLocalTimesWhateverTheZoneOfTheMachine() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Helsinki"));
      Year year = cases.cycle();
      LocalDateTime leftOut = lastSundayOfMarch(year.title());
      AwardDates usual = Awarded.in(year.title());
      AwardDates dates =
          new AwardDates(
              usual.callOpensAt(),
              usual.callClosesAt(),
              0,
              leftOut,
              usual.juryEndsAt(),
              usual.resultsAt());
      awards.setUp(cases.coordinator(), new AwardCycleService.SetUp(year.cycle(), dates));

      assertThat(cases.settings(year).dates()).isEqualTo(dates);
      assertThat(
              jdbc.sql("select pre_selection_ends_at::text from award where cycle_id = ?")
                  .param(year.cycle().value())
                  .query(String.class)
                  .single())
          .isEqualTo(leftOut.toString().replace('T', ' ') + ":00");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** 3:30, which is left out in Helsinki. */
  private static LocalDateTime lastSundayOfMarch(int year) {
    LocalDateTime last = LocalDateTime.of(year, 3, 31, 3, 30);
    return last.minusDays(last.getDayOfWeek().getValue() % 7);
  }

  @Test
  void saysThatThereIsNoAward() {
    Year year = cases.cycle();
    AwardCycleService.ChangeDates change =
        new AwardCycleService.ChangeDates(year.cycle(), 0, Awarded.in(year.title()), "");
    assertThatThrownBy(() -> awards.changeDates(cases.coordinator(), change))
        .isInstanceOf(NotFound.class);
  }

  private AwardCycleService.ChangeDates jury(Year year, int daysLater, String reason) {
    AwardDates dates = Awarded.in(year.title());
    return new AwardCycleService.ChangeDates(
        year.cycle(),
        cases.version(year),
        new AwardDates(
            dates.callOpensAt(),
            dates.callClosesAt(),
            dates.graceMinutes(),
            dates.preSelectionEndsAt(),
            dates.juryEndsAt().plusDays(daysLater),
            dates.resultsAt()),
        reason);
  }

  private static Predicate<AwardEvent.DatesMoved> of(Year year) {
    return moved -> moved.cycle().equals(year.cycle());
  }

  private void zone(Year year, String zone, String reason) {
    var read = cycles.forChange(cases.coordinator(), year.cycle());
    CycleView cycle = read.value();
    cycles.change(
        cases.coordinator(),
        new CycleService.Change(
            cycle.id(),
            read.version(),
            cycle.name(),
            ZoneId.of(zone),
            cycle.opensOn(),
            cycle.planDueOn(),
            cycle.endsOn(),
            reason));
  }

  private void planDue(Year year, int daysLater) {
    var read = cycles.forChange(cases.coordinator(), year.cycle());
    CycleView cycle = read.value();
    cycles.change(
        cases.coordinator(),
        new CycleService.Change(
            cycle.id(),
            read.version(),
            cycle.name(),
            cycle.zone(),
            cycle.opensOn(),
            cycle.planDueOn().plusDays(daysLater),
            cycle.endsOn()));
  }

  private List<String> kinds(Year year) {
    return record.page(year.cycle(), 0).items().stream().map(CycleRecord.Entry::kind).toList();
  }
}
