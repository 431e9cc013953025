package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class CycleFacadeTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
  private static final LocalDate PLANS = LocalDate.of(2027, 3, 31);
  private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);

  @Autowired CycleService cycles;
  @Autowired ParticipationService participations;
  @Autowired TestProgramme programme;
  @Autowired ApplicationEvents events;

  PersonId coordinator;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
  }

  @Test
  void addsACycleWithTheUsualDaysForEachStep() {
    CycleId id = cycles.add(coordinator, cycle2027());

    assertThat(cycles.cycle(id))
        .isEqualTo(new CycleView(id, 2027, "Cycle 2027", ZONE, OPENS, PLANS, ENDS, false, null));
    assertThat(cycles.openCycles()).extracting(CycleView::id).containsExactly(id);
    assertThat(cycles.stepDays(id))
        .containsEntry(Step.DRAFT_PLAN, 42)
        .hasSize(Step.values().length);
  }

  @Test
  void takesOnlyTheTimeZoneOfACountry() {
    ZoneId offset = ZoneId.of("+14:00");
    assertThatThrownBy(
            () ->
                cycles.add(
                    coordinator,
                    new CycleService.Add(2027, "Cycle 2027", offset, OPENS, PLANS, ENDS)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("zone"));
    CycleId id = cycles.add(coordinator, cycle2027());
    assertThatThrownBy(
            () ->
                cycles.change(
                    coordinator,
                    new CycleService.Change(
                        id,
                        cycles.forChange(coordinator, id).version(),
                        "Cycle 2027",
                        offset,
                        OPENS,
                        PLANS,
                        ENDS)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("zone"));
    assertThat(cycles.cycle(id).zone()).isEqualTo(ZONE);
  }

  @Test
  void refusesASecondCycleOfAYear() {
    cycles.add(coordinator, cycle2027());
    assertThatThrownBy(() -> cycles.add(coordinator, cycle2027()))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("titleYear"));
  }

  @Test
  void isForCoordinatorsOnly() {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    assertThatThrownBy(() -> cycles.add(administrator, cycle2027())).isInstanceOf(NotAllowed.class);
  }

  @Test
  void changesDatesOnceForEachVersion() {
    CycleId id = cycles.add(coordinator, cycle2027());
    long version = cycles.forChange(coordinator, id).version();

    cycles.change(coordinator, change(id, version, PLANS.plusDays(7)));

    assertThat(cycles.cycle(id).planDueOn()).isEqualTo(PLANS.plusDays(7));
    assertThat(events.stream(CycleEvent.DatesChanged.class))
        .singleElement()
        .satisfies(changed -> assertThat(changed.cycle()).isEqualTo(id))
        .satisfies(changed -> assertThat(changed.before().planDueOn()).isEqualTo(PLANS));
    assertThatThrownBy(() -> cycles.change(coordinator, change(id, version, PLANS)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void saysNothingOfDatesWhenOnlyTheNameChanged() {
    CycleId id = cycles.add(coordinator, cycle2027());
    long version = cycles.forChange(coordinator, id).version();
    cycles.change(
        coordinator, new CycleService.Change(id, version, "Pearls", ZONE, OPENS, PLANS, ENDS));
    assertThat(cycles.cycle(id).name()).isEqualTo("Pearls");
    assertThat(events.stream(CycleEvent.DatesChanged.class)).isEmpty();
  }

  @Test
  void refusesDatesThatContradictEachOther() {
    CycleId id = cycles.add(coordinator, cycle2027());
    long version = cycles.forChange(coordinator, id).version();
    assertThatThrownBy(() -> cycles.change(coordinator, change(id, version, OPENS)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("planDueOn"));
  }

  @Test
  void setsTheDaysOfSomeSteps() {
    CycleId id = cycles.add(coordinator, cycle2027());
    long version = cycles.forChange(coordinator, id).version();

    cycles.changeStepDays(
        coordinator, new CycleService.ChangeStepDays(id, version, Map.of(Step.SILENCE, 3)));

    assertThat(cycles.stepDays(id))
        .containsEntry(Step.SILENCE, 3)
        .containsEntry(Step.DRAFT_PLAN, 42);
    long next = cycles.forChange(coordinator, id).version();
    assertThat(next).isGreaterThan(version);
    assertThatThrownBy(
            () ->
                cycles.changeStepDays(
                    coordinator,
                    new CycleService.ChangeStepDays(id, next, Map.of(Step.SILENCE, 0))))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("SILENCE"));
  }

  @Test
  void finishesOnlyWhenEveryParticipationHasEnded() {
    CycleId id = programme.cycle(2027);
    var participation =
        programme.participation(
            id, programme.town("Rūjiena", Country.LV), programme.person("Lead", Role.MENTEE));
    assertThatThrownBy(() -> cycles.finish(coordinator, id, 0)).isInstanceOf(RuleBroken.class);

    participations.leave(participation);
    cycles.finish(coordinator, id, 0);

    assertThat(cycles.cycle(id).finished()).isTrue();
    assertThat(cycles.openCycles()).isEmpty();
    long version = cycles.forChange(coordinator, id).version();
    assertThatThrownBy(() -> cycles.change(coordinator, change(id, version, PLANS)))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.key()).isEqualTo("error.cycle.finished"));
  }

  @Test
  void recordsACycleOfThePastWithItsPearls() {
    MunicipalityId svendborg = programme.town("Svendborg", Country.DK);
    MunicipalityId kiel = programme.town("Kiel", Country.DE);
    CycleFigures figures = new CycleFigures(12, 12, 12, 2);

    CycleId id =
        cycles.recordFinished(
            coordinator,
            new CycleService.RecordFinished(
                2024, "Cycle 2024", ZONE, figures, List.of(svendborg, kiel)));

    assertThat(cycles.cycle(id))
        .isEqualTo(new CycleView(id, 2024, "Cycle 2024", ZONE, null, null, null, true, figures));
    assertThat(cycles.pearls(id)).containsExactlyInAnyOrder(svendborg, kiel);
    assertThat(cycles.openCycles()).isEmpty();
  }

  @Test
  void refusesAPearlThatIsNoMunicipality() {
    CycleService.RecordFinished command =
        new CycleService.RecordFinished(
            2024,
            "Cycle 2024",
            ZONE,
            new CycleFigures(1, 1, 1, 1),
            List.of(new MunicipalityId(-1)));
    assertThatThrownBy(() -> cycles.recordFinished(coordinator, command))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("pearls"));
  }

  private static CycleService.Add cycle2027() {
    return new CycleService.Add(2027, " Cycle 2027 ", ZONE, OPENS, PLANS, ENDS);
  }

  private static CycleService.Change change(CycleId id, long version, LocalDate planDue) {
    return new CycleService.Change(id, version, "Cycle 2027", ZONE, OPENS, planDue, ENDS);
  }
}
