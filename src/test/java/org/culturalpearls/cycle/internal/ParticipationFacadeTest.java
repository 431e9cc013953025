package org.culturalpearls.cycle.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.StartParticipation;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class ParticipationFacadeTest {

  @Autowired ParticipationService participations;
  @Autowired TestProgramme programme;

  @Test
  void startsWithTeamLeadAndCaseKey() {
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    PersonId lead = programme.person("Lead");
    PersonId second = programme.person("Second", Role.MENTEE);
    MunicipalityId town = programme.town("Rūjiena", Country.LV);
    CycleId cycle = programme.cycle(2027);

    ParticipationId id =
        participations.start(
            coordinator,
            new StartParticipation(
                town,
                cycle,
                List.of(lead, second),
                lead,
                Set.of(Theme.LONELINESS, Theme.AGEING),
                Set.of(Language.EN, Language.LV)));

    assertThat(participations.participation(id))
        .isEqualTo(
            new ParticipationView(
                id,
                new CaseKey("2027-rujiena"),
                cycle,
                2027,
                town,
                "Rūjiena",
                Country.LV,
                Stage.PREPARING,
                List.of(lead, second),
                lead,
                Set.of(Theme.LONELINESS, Theme.AGEING),
                Set.of(Language.EN, Language.LV)));
  }
}
