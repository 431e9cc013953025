package org.culturalpearls.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.culturalpearls.award.Appoint;
import org.culturalpearls.award.Appointments;
import org.culturalpearls.award.AwardCycleService;
import org.culturalpearls.award.AwardDates;
import org.culturalpearls.award.AwardSettingsService;
import org.culturalpearls.award.SetUpAward;
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
        new SetUpAward(
            cycle,
            new AwardDates(
                at(today.minusDays(190), 9),
                at(today.minusDays(120), 12),
                15,
                at(today.minusDays(60), 18),
                at(today.plusDays(80), 18),
                at(today.plusDays(100), 12))));
    PersonId juror = people.get("juror1");
    settings.appoint(
        coordinator,
        new Appoint(
            cycle,
            settings.forChange(coordinator, cycle).version(),
            new Appointments(List.of(people.get("selector1")), List.of(juror), juror, List.of())));
  }

  private static LocalDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0);
  }
}
