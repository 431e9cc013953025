package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigureService.Change;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class TownFigureFacadeTest {

  private static final TownFigures KNOWN =
      new TownFigures(5400, 2024, new BigDecimal("58.2528"), new BigDecimal("22.4869"));

  @Autowired TownFigureService figures;
  @Autowired TestProgramme programme;
  @Autowired StatementCounter statements;

  MunicipalityId town;
  PersonId coordinator;
  PersonId lead;
  PersonId member;

  @BeforeEach
  void townWithTeam() {
    town = programme.town("Saarelinn " + programme.newYear(), Country.EE);
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    lead = programme.person("Lead", Role.MENTEE);
    member = programme.person("Member", Role.MENTEE);
  }

  @Test
  void keepsWhatTheOfficeAndTheLeadSay() {
    takesPart();
    assertThat(of(town)).isEqualTo(TownFigures.UNKNOWN);
    change(coordinator, KNOWN);
    assertThat(of(town)).isEqualTo(KNOWN);
    change(lead, TownFigures.UNKNOWN);
    assertThat(of(town)).isEqualTo(TownFigures.UNKNOWN);
  }

  @Test
  void isForNobodyElse() {
    takesPart();
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    PersonId editor = programme.person("Editor", Role.EDITOR);
    for (PersonId other : List.of(member, mentor, editor)) {
      assertThat(figures.mayChange(other, town)).isFalse();
      assertThatThrownBy(() -> figures.forChange(other, town)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> figures.change(other, new Change(town, 0, KNOWN)))
          .isInstanceOf(NotAllowed.class);
    }
    MunicipalityId elsewhere = programme.town("Metsala " + programme.newYear(), Country.FI);
    assertThat(figures.mayChange(lead, elsewhere)).isFalse();
    assertThat(of(town)).isEqualTo(TownFigures.UNKNOWN);
  }

  @Test
  void isNotForWhoLeadsItInARehearsalOnly() {
    CycleId rehearsal = programme.cycle(programme.newYear());
    programme.rehearses(rehearsal);
    programme.participation(rehearsal, town, lead);
    assertThat(figures.mayChange(lead, town)).isFalse();
  }

  @Test
  void refusesASecondChangeOfWhatWasRead() {
    long version = figures.forChange(coordinator, town).version();
    figures.change(coordinator, new Change(town, version, KNOWN));
    assertThatThrownBy(
            () -> figures.change(coordinator, new Change(town, version, TownFigures.UNKNOWN)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(of(town)).isEqualTo(KNOWN);
  }

  @Test
  void keepsNothingOfNumbersThatNoTownHas() {
    TownFigures wrong = new TownFigures(-1, 2024, null, null);
    assertThatThrownBy(() -> change(coordinator, wrong)).isInstanceOf(RuleBroken.class);
    assertThat(of(town)).isEqualTo(TownFigures.UNKNOWN);
    assertThatThrownBy(() -> figures.forChange(coordinator, new MunicipalityId(-1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void readsManyWithOneStatement() {
    MunicipalityId other = programme.town("Kalna " + programme.newYear(), Country.LV);
    assertThat(statements.during(() -> figures.of(List.of(town, other)))).isEqualTo(1);
    assertThat(figures.of(List.of(town, other, new MunicipalityId(-1))))
        .isEqualTo(Map.of(town, TownFigures.UNKNOWN, other, TownFigures.UNKNOWN));
  }

  private void takesPart() {
    programme.participation(programme.cycle(programme.newYear()), town, lead, member);
  }

  private void change(PersonId actor, TownFigures to) {
    figures.change(actor, new Change(town, figures.forChange(actor, town).version(), to));
  }

  private TownFigures of(MunicipalityId id) {
    return figures.of(List.of(id)).get(id);
  }
}
