package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles that somebody got for a rehearsal. */
@AwardSlice
class RolesOfRehearsalsTest {

  @Autowired private ReviewCase reviews;
  @Autowired private AwardCases cases;
  @Autowired private AwardSettingsService settings;
  @Autowired private TestProgramme programme;
  @Autowired private PeopleService people;
  @Autowired private EventsInTransaction publisher;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  @Test
  void endWithTheRehearsalUnlessAnotherAwardNeedsThem() {
    clock.reset();
    Selection rehearsal = reviews.begin();
    programme.rehearses(rehearsal.cycle());
    PersonId only = rehearsal.selectors().get(0);
    PersonId also = rehearsal.selectors().get(1);
    Year real = cases.withAward();
    PersonId juror = programme.person("Juror", Role.JUROR);
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            real.cycle(),
            cases.version(real),
            new Appointments(List.of(also), List.of(juror), juror, List.of())));
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    jdbc.sql("update cycle set removed_at = now(), removed_by = ? where id = ?")
        .params(administrator.value(), rehearsal.cycle().value())
        .update();

    publisher.publishEvent(new CycleEvent.RehearsalRemoved(rehearsal.cycle(), administrator));

    assertThat(people.hasRole(only, Role.SELECTOR)).isFalse();
    assertThat(people.hasRole(also, Role.SELECTOR)).isTrue();
    assertThat(people.hasRole(rehearsal.deputy(), Role.JUROR)).as("no juror by it").isTrue();
  }
}
