package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TransactionCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class DeadlinesFacadeTest {

  @Autowired Deadlines deadlines;
  @Autowired CycleService cycles;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired StatementCounter statements;

  CycleId cycle;
  ParticipationId participation;

  @BeforeEach
  void participation() {
    clock.reset();
    cycle = programme.cycle(2027);
    participation =
        programme.participation(
            cycle, programme.town("Rūjiena", Country.LV), programme.person("Lead", Role.MENTEE));
  }

  @Test
  void endsAStepAtTheEndOfTheLastOfItsDays() {
    assertThat(deadlines.due(participation, Step.ACCEPT_MENTORING))
        .isEqualTo(Instant.parse("2027-01-18T22:59:59Z"));
  }

  @Test
  void countsDaysOfTheCyclesZoneAcrossSummerTime() {
    clock.set("2027-03-22T23:30:00Z"); // the 23rd in Stockholm
    assertThat(deadlines.due(participation, Step.ACCEPT_MENTORING))
        .isEqualTo(Instant.parse("2027-03-30T21:59:59Z"));
  }

  @Test
  void takesTheDaysThatTheCycleSets() {
    var coordinator = programme.person("Coordinator", Role.COORDINATOR);
    long version = cycles.forChange(coordinator, cycle).version();
    cycles.changeStepDays(
        coordinator,
        new CycleService.ChangeStepDays(cycle, version, Map.of(Step.ACCEPT_MENTORING, 1)));

    assertThat(deadlines.due(participation, Step.ACCEPT_MENTORING))
        .isEqualTo(Instant.parse("2027-01-12T22:59:59Z"));
  }

  @Test
  void endsTheDayForPlansAtItsTimeOfDay() {
    assertThat(deadlines.planDue(participation)).isEqualTo("2027-03-31T21:59:59Z");
    var coordinator = programme.person("Coordinator", Role.COORDINATOR);
    var read = cycles.forChange(coordinator, cycle);
    cycles.change(
        coordinator,
        new CycleService.Change(
            cycle,
            read.version(),
            read.value().name(),
            read.value().zone(),
            read.value().opensOn(),
            LocalDateTime.of(2027, 3, 30, 12, 0),
            read.value().endsOn(),
            ""));

    assertThat(deadlines.planDue(participation)).isEqualTo("2027-03-30T10:00:00Z");
    assertThat(deadlines.planDue(participation, LocalDate.of(2027, 4, 20)))
        .isEqualTo("2027-04-20T10:00:00Z");
    assertThat(cycles.cycle(cycle).planDueAt()).isEqualTo("2027-03-30T12:00:00");
  }

  @Test
  void countsBeforeAndAfterADate() {
    LocalDate due = LocalDate.of(2027, 6, 15);
    assertThat(deadlines.before(participation, due, Step.MILESTONE_LEAD))
        .isEqualTo(Instant.parse("2027-05-31T22:00:00Z"));
    assertThat(deadlines.after(participation, due, Step.MILESTONE_OVERDUE))
        .isEqualTo(Instant.parse("2027-06-29T21:59:59Z"));
    assertThat(deadlines.after(participation, deadlines.endOf(participation, due), Step.SILENCE))
        .isEqualTo(Instant.parse("2027-06-22T21:59:59Z"));
  }

  @Test
  void readsDatesInTheCyclesZone() {
    assertThat(deadlines.planDue(participation)).isEqualTo(Instant.parse("2027-03-31T21:59:59Z"));
    assertThat(deadlines.at(cycle, LocalDate.of(2027, 7, 1)))
        .isEqualTo(Instant.parse("2027-06-30T22:00:00Z"));
    assertThat(deadlines.endOf(cycle, LocalDate.of(2027, 7, 1)))
        .isEqualTo(Instant.parse("2027-07-01T21:59:59Z"));
    clock.set("2027-07-01T22:30:00Z");
    assertThat(deadlines.today(cycle)).isEqualTo(LocalDate.of(2027, 7, 2));
  }

  @Test
  void readsTheCaseWithItsCycleOnceWhileATaskIsCompleted() {
    TransactionCache.begin();

    assertThat(
            statements.during(
                () -> {
                  deadlines.due(participation, Step.DRAFT_PLAN);
                  deadlines.limit(participation, Step.GIVE_PLAN_FEEDBACK);
                  deadlines.planDue(participation);
                  deadlines.today(cycle);
                }))
        .isEqualTo(1);
  }

  @Test
  void takesNewDaysAtOnceWhileATaskIsCompleted() {
    TransactionCache.begin();
    var coordinator = programme.person("Coordinator", Role.COORDINATOR);
    deadlines.due(participation, Step.ACCEPT_MENTORING);
    long version = cycles.forChange(coordinator, cycle).version();
    cycles.changeStepDays(
        coordinator,
        new CycleService.ChangeStepDays(cycle, version, Map.of(Step.ACCEPT_MENTORING, 1)));

    assertThat(deadlines.due(participation, Step.ACCEPT_MENTORING))
        .isEqualTo(Instant.parse("2027-01-12T22:59:59Z"));
  }

  @Test
  void knowsNothingOfAnUnknownParticipation() {
    assertThatThrownBy(() -> deadlines.due(new ParticipationId(-1), Step.DRAFT_PLAN))
        .isInstanceOf(NotFound.class);
  }
}
