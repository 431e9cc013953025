package org.culturalpearls.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The award of the demo's running cycle, whose call has closed and whose towns write plans. */
@Component
@Profile("demo")
class DemoAward {

  private final AwardCycleService awards;
  private final AwardSettingsService settings;
  private final DemoPeople people;

  DemoAward(AwardCycleService awards, AwardSettingsService settings, DemoPeople people) {
    this.awards = awards;
    this.settings = settings;
    this.people = people;
  }

  void setUp(CycleId cycle, LocalDate today) {
    PersonId coordinator = people.get("coordinator");
    awards.setUp(
        coordinator,
        new AwardCycleService.SetUp(
            cycle,
            new AwardDates(
                at(today.minusDays(190), 9),
                at(today.minusDays(120), 12),
                15,
                at(today.minusDays(60), 18),
                at(today.plusDays(80), 18),
                at(today.plusDays(100), 12))));
    appoint(cycle);
  }

  /** People with a published login review, with some others; the second juror is the deputy. */
  void appoint(CycleId cycle) {
    PersonId coordinator = people.get("coordinator");
    List<PersonId> selectors =
        List.of(people.get("selector1"), people.selector(2), people.selector(3));
    List<PersonId> jurors = List.of(people.get("juror1"), people.juror(2), people.juror(3));
    settings.appoint(
        coordinator,
        new AwardSettingsService.Appoint(
            cycle,
            settings.forChange(coordinator, cycle).version(),
            new Appointments(selectors, jurors, jurors.get(0), jurors.subList(1, 2))));
  }

  private static LocalDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0);
  }
}
