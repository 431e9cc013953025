package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A call closes to the second in the zone of its cycle, Stockholm, also on the days on which clocks
 * change, wherever who submits may be.
 */
@AwardSlice
class NominationDeadlineTest {

  private static final byte[] PDF = "%PDF-1.7 a letter\n%%EOF".getBytes();
  private static final List<String> ZONES =
      List.of("Europe/Lisbon", "Europe/Stockholm", "Europe/Helsinki");

  @Autowired AwardCases cases;
  @Autowired AwardCycleService awards;
  @Autowired Nominated nominated;
  @Autowired NominationSteps steps;
  @Autowired NominationService nominations;
  @Autowired Nominations nominationsHeld;
  @Autowired NominationFileService files;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void asItWas() {
    clock.reset();
  }

  /**
   * In March 02:30 never comes and is 03:30, in October it comes twice and is the later. In UTC as
   * clocks in Stockholm are one hour ahead in winter and two in summer.
   */
  @ParameterizedTest
  @CsvSource({
    "MARCH, 01:59:59, 0, 00:59:59",
    "MARCH, 02:30:00, 0, 01:30:00",
    "MARCH, 03:00:00, 0, 01:00:00",
    "MARCH, 23:59:59, 0, 21:59:59",
    "MARCH, 01:50:00, 15, 01:05:00",
    "OCTOBER, 01:59:59, 0, 23:59:59",
    "OCTOBER, 02:30:00, 0, 01:30:00",
    "OCTOBER, 03:00:00, 0, 02:00:00",
    "OCTOBER, 23:59:59, 0, 22:59:59",
    "OCTOBER, 01:50:00, 15, 00:05:00"
  })
  void takesTheLastSecondAndNotTheNext(
      Month month, LocalTime closes, int grace, LocalTime lastInUtc) {
    Year year = yearWithChangeIn(month);
    LocalDate day = change(year, month);
    setUp(year, day.atTime(closes), grace);
    Instant last = inUtc(day, lastInUtc);
    List<Entry> inTime = entries(year);
    List<Entry> late = entries(year);

    clock.set(last);
    inTime.forEach(entry -> steps.submit(entry.mentee(), entry.id()));
    clock.set(last.plusMillis(999));
    Entry atTheEnd = nominated.in(year.cycle(), NominationState.DRAFT);
    write(atTheEnd);
    steps.submit(atTheEnd.mentee(), atTheEnd.id());
    write(late.get(0));
    files.add(late.get(0).mentee(), late.get(0).id(), "letter.pdf", PDF);
    clock.set(last.plusSeconds(1));
    late.forEach(this::isClosed);
    late.forEach(
        entry ->
            assertThatThrownBy(() -> steps.submit(entry.mentee(), entry.id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("call-closed"));

    inTime.forEach(
        entry -> assertThat(state(entry)).as("in time").isEqualTo(NominationState.SUBMITTED));
    late.forEach(entry -> assertThat(state(entry)).isEqualTo(NominationState.DRAFT));
    assertThat(
            nominations
                .nomination(late.get(0).mentee(), late.get(0).id())
                .section(NominationSection.MOTIVATION)
                .english())
        .as("nothing is lost")
        .isEqualTo("In the last second");
  }

  /** To who writes it as to the server: whatever has not ended it yet. */
  private void isClosed(Entry entry) {
    PersonId mentee = entry.mentee();
    assertThat(nominations.rights(mentee, entry.id()).write()).isFalse();
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> nominations.requireWritable(mentee, entry.id()),
            () -> write(entry),
            () ->
                nominations.enterTogether(
                    mentee, new NominationService.EnterTogether(entry.id(), List.of())),
            () -> files.add(mentee, entry.id(), "late.pdf", PDF),
            () -> files.remove(mentee, entry.id(), new FileId(1)))) {
      assertThatThrownBy(act)
          .isInstanceOfSatisfying(
              RuleBroken.class,
              broken -> assertThat(broken.key()).isEqualTo("error.nomination.closed"));
    }
  }

  @Test
  void endsTheTimeToCompleteToTheSecond() {
    Year year = cases.withAward();
    Entry entry = nominated.in(year.cycle(), NominationState.COMPLETING);
    Instant until = nominationsHeld.findById(entry.id().value()).orElseThrow().completeUntil();
    clock.set(until.plusMillis(999));
    assertThat(nominations.rights(entry.mentee(), entry.id()).write()).isTrue();
    clock.set(until.plusSeconds(1));
    assertThat(nominations.rights(entry.mentee(), entry.id()).write()).isFalse();
    for (ThrowingCallable act :
        List.<ThrowingCallable>of(
            () -> nominations.saveDraft(entry.mentee(), entry.id(), List.of()),
            () -> files.add(entry.mentee(), entry.id(), "late.pdf", PDF),
            () -> steps.complete(entry.mentee(), entry.id()))) {
      assertThatThrownBy(act)
          .isInstanceOfSatisfying(
              RuleBroken.class,
              broken -> assertThat(broken.key()).isEqualTo("error.nomination.completion-over"));
    }
  }

  private void write(Entry entry) {
    long version =
        nominations
            .nomination(entry.mentee(), entry.id())
            .section(NominationSection.MOTIVATION)
            .version();
    nominations.saveDraft(
        entry.mentee(),
        entry.id(),
        List.of(
            new NominationService.Write(
                NominationSection.MOTIVATION, version, "In the last second", "")));
  }

  @Test
  void saysTheSameDeadlineToEverybody() {
    Year year = yearWithChangeIn(Month.OCTOBER);
    LocalDate day = change(year, Month.OCTOBER);
    setUp(year, day.atTime(2, 30), 15);
    for (Entry entry : entries(year)) {
      assertThat(nominations.nomination(entry.mentee(), entry.id()).closesAt())
          .as("without the grace")
          .isEqualTo(inUtc(day, LocalTime.of(1, 30)));
    }
  }

  private NominationState state(Entry entry) {
    return nominations.nomination(entry.mentee(), entry.id()).state();
  }

  /** One of somebody in each zone. */
  private List<Entry> entries(Year year) {
    List<Entry> entries = new ArrayList<>();
    for (String zone : ZONES) {
      Entry entry = nominated.in(year.cycle(), NominationState.DRAFT);
      jdbc.sql("update person set zone = ? where id = ?")
          .params(zone, entry.mentee().value())
          .update();
      entries.add(entry);
    }
    return entries;
  }

  private void setUp(Year year, LocalDateTime closes, int grace) {
    LocalDateTime usual = Awarded.in(year.title()).callOpensAt();
    LocalDateTime preSelection = closes.plusDays(1);
    awards.setUp(
        cases.coordinator(),
        new AwardCycleService.SetUp(
            year.cycle(),
            new AwardDates(
                usual,
                closes,
                grace,
                preSelection,
                Awarded.in(year.title()).juryEndsAt(),
                Awarded.in(year.title()).resultsAt())));
  }

  /** Plans are due on 31 March, so that the change of March has to leave time for them. */
  private Year yearWithChangeIn(Month month) {
    Year year = cases.cycle();
    while (month == Month.MARCH && change(year, month).getDayOfMonth() > 28) {
      year = cases.cycle();
    }
    return year;
  }

  private static LocalDate change(Year year, Month month) {
    int calendarYear = month == Month.MARCH ? year.title() : year.title() - 1;
    return LocalDate.of(calendarYear, month, 1)
        .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
  }

  /** The day before where it is still evening there. */
  private static Instant inUtc(LocalDate day, LocalTime at) {
    boolean before = at.equals(LocalTime.of(23, 59, 59));
    return (before ? day.minusDays(1) : day).atTime(at).toInstant(ZoneOffset.UTC);
  }
}
