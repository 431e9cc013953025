package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CycleDate;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PeopleAndCycleSlice
class CycleRecordFacadeTest {

  @Autowired CycleRecord record;
  @Autowired CycleService cycles;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired TestEntityManager entities;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void tellsTheLatestFirst() {
    CycleId cycle = programme.cycle(2027);
    PersonId coordinator = coordinator();
    PersonId juror = programme.person("Juror");
    record.add(cycle, coordinator, "award.set-up", null);
    clock.advanceDays(1);
    LocalDateTime at = LocalDateTime.of(2027, 3, 28, 2, 30);
    record.add(cycle, null, "award.reached", " Why\r\nso ", CycleDate.ENDS, at);
    clock.advanceDays(1);
    record.addAbout(juror, cycle, coordinator, "award.appointed");

    assertThat(record.page(cycle, 0).items())
        .containsExactly(
            new CycleRecord.Entry(
                clock.instant(), coordinator, "award.appointed", juror, "", List.of()),
            new CycleRecord.Entry(
                clock.instant().minusSeconds(86_400),
                null,
                "award.reached",
                null,
                "Why\nso",
                List.of(
                    new CaseEventArgument("CycleDate", "ENDS"),
                    new CaseEventArgument("moment", "2027-03-28T02:30"))),
            new CycleRecord.Entry(
                TestClock.START, coordinator, "award.set-up", null, "", List.of()));
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void isWrittenInTheTransactionOfItsCauseOnly() {
    assertThatThrownBy(() -> record.add(new CycleId(1), null, "award.set-up", null))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void keepsWhichDateOfACycleWasMoved() {
    CycleId cycle = programme.cycle(2027);
    PersonId coordinator = coordinator();
    change(coordinator, cycle, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 4, 7), "");

    assertThat(record.page(cycle, 0).items())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo("cycle.date-moved");
              assertThat(entry.actor()).isEqualTo(coordinator);
              assertThat(entry.arguments())
                  .extracting(CaseEventArgument::value)
                  .containsExactly("PLANS_DUE", "2027-03-31T23:59:59", "2027-04-07T23:59:59");
            });
  }

  @Test
  void asksWhyADateThatHasPassedIsMoved() {
    CycleId cycle = programme.cycle(2027);
    PersonId coordinator = coordinator();
    LocalDate opened = LocalDate.of(2026, 10, 1);
    LocalDate plans = LocalDate.of(2027, 3, 31);
    assertThatThrownBy(() -> change(coordinator, cycle, opened, plans, " "))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("reason"));
  }

  @Test
  void keepsWhyADateThatHasPassedWasMoved() {
    CycleId cycle = programme.cycle(2027);
    LocalDate opened = LocalDate.of(2026, 10, 1);
    change(coordinator(), cycle, opened, LocalDate.of(2027, 3, 31), "Entered wrongly");
    assertThat(record.page(cycle, 0).items())
        .singleElement()
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Entered wrongly"));
  }

  private PersonId coordinator() {
    return programme.person("Coordinator", Role.COORDINATOR);
  }

  private void change(
      PersonId coordinator, CycleId id, LocalDate opens, LocalDate plans, String reason) {
    var read = cycles.forChange(coordinator, id);
    CycleView cycle = read.value();
    cycles.change(
        coordinator,
        new CycleService.Change(
            id, read.version(), cycle.name(), cycle.zone(), opens, plans, cycle.endsOn(), reason));
  }
}
