package org.culturalpearls.award.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was tied to a nomination in its cycle stays tied to it. */
@AwardSlice
class FormerTiesTest {

  @Autowired private ReviewCase cases;
  @Autowired private TestProgramme programme;
  @Autowired private ParticipationService participations;
  @Autowired private PeopleService people;
  @Autowired private NominationReads nominations;
  @Autowired private NominationVisibility visibility;
  @Autowired private TestClock clock;

  private Selection selection;
  private Entry entry;
  private Instant call;

  @BeforeEach
  void aNominationIsEligible() {
    clock.reset();
    selection = cases.begin();
    entry = cases.eligible(selection);
    call = nominations.facts(entry.id()).callOpens();
    clock.set(call.plusSeconds(3600));
  }

  @Test
  void keepsAReviewerWhoLeftTheTeamFromReviewing() {
    PersonId selector = selection.selectors().get(0);
    programme.worksAt(selector, "House of " + selector);
    joins(selector);
    leaves(selector);

    assertThat(sees(selector)).isFalse();
    assertThatThrownBy(() -> cases.assigned(selection, entry, selector))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void keepsTheNominationFromACoordinatorWhoLeftTheTeam() {
    PersonId coordinator = programme.person("Another coordinator", Role.COORDINATOR);
    programme.worksAt(coordinator, "House of " + coordinator);
    assertThat(sees(coordinator)).isTrue();
    joins(coordinator);
    leaves(coordinator);

    assertThat(sees(coordinator)).isFalse();
  }

  @Test
  void countsForTheColleaguesOfWhoLeftTheTeam() {
    PersonId member = programme.person("Member", Role.MENTEE);
    PersonId colleague = programme.person("Colleague", Role.SELECTOR);
    programme.worksAt(member, "House of " + member);
    programme.worksAt(colleague, "House of " + member);
    joins(member);
    leaves(member);

    assertThat(sees(colleague)).isFalse();
  }

  @Test
  void keepsTheNominationFromWhoLeftTheOrganisationInTheCycle() {
    PersonId selector = selection.selectors().get(0);
    cases.inConflict(selector, entry);
    assertThat(sees(selector)).isFalse();
    change(selector, "Another house", null);

    assertThat(sees(selector)).isFalse();
  }

  @Test
  void countsTheOrganisationThatSomebodyBehindItLeftInTheCycle() {
    PersonId selector = selection.selectors().get(0);
    cases.inConflict(selector, entry);
    change(entry.mentee(), "Another house", null);

    assertThat(sees(selector)).isFalse();
  }

  @Test
  void keepsWhoWasOfItsCountryFromReviewing() {
    PersonId selector = selection.selectors().get(0);
    change(selector, "A house of its own", Country.LV);
    change(selector, "A house of its own", Country.FI);

    assertThatThrownBy(() -> cases.assigned(selection, entry, selector))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void forgetsWhatEndedBeforeTheCall() {
    PersonId selector = selection.selectors().get(0);
    cases.inConflict(selector, entry);
    clock.set(call.minusSeconds(1));
    change(selector, "Another house", null);

    assertThat(sees(selector)).isTrue();
  }

  /** By somebody who has nothing to do with it. */
  private void change(PersonId person, String organisation, Country country) {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    programme.worksAt(administrator, "House of " + administrator);
    var before = people.forChange(administrator, person);
    PersonView view = before.value();
    people.change(
        administrator,
        new PeopleService.Change(
            person,
            before.version(),
            view.name(),
            view.email(),
            organisation,
            view.language(),
            view.zone(),
            country));
  }

  private boolean sees(PersonId person) {
    return !visibility.seen(person, List.of(nominations.facts(entry.id()))).isEmpty();
  }

  private void joins(PersonId person) {
    List<PersonId> team = team();
    team.add(person);
    changeTeam(team);
  }

  private void leaves(PersonId person) {
    List<PersonId> team = team();
    team.remove(person);
    changeTeam(team);
  }

  private List<PersonId> team() {
    return new ArrayList<>(participations.participation(entry.participation()).team());
  }

  private void changeTeam(List<PersonId> team) {
    var before = participations.forChange(selection.coordinator(), entry.participation());
    participations.changeTeam(
        selection.coordinator(),
        new ParticipationService.ChangeTeam(
            entry.participation(), before.version(), team, entry.mentee()));
  }
}
