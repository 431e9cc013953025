package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.AwardOffices;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AwardSlice
class OfficesInAwardsTest {

  @Autowired AwardCases cases;
  @Autowired AwardSettingsService settings;
  @Autowired AwardOffices offices;
  @Autowired AddressService addresses;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;

  @BeforeEach
  void longBefore() {
    clock.reset();
  }

  /** A deputy may be anybody, and has no role by it. */
  @Test
  void keepsTheAddressOfADeputyFromCoordinatorsAlsoAfterTheDismissal() {
    Year year = cases.withAward();
    PersonId deputy = programme.person("Deputy", Role.MENTOR);
    PersonId nobody = programme.person("Nobody", Role.MENTOR);
    assertThat(addresses.mayChange(cases.coordinator(), deputy)).isTrue();

    appointDeputies(year, deputy);
    assertThat(offices.wasAppointed(deputy)).isTrue();
    assertThat(addresses.mayChange(cases.coordinator(), deputy)).isFalse();

    appointDeputies(year);
    assertThat(addresses.mayChange(cases.coordinator(), deputy)).isFalse();
    assertThat(offices.wasAppointed(nobody)).isFalse();
  }

  private void appointDeputies(Year year, PersonId... deputies) {
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            cases.version(year),
            new Appointments(List.of(), List.of(), null, List.of(deputies))));
  }
}
