package org.culturalpearls.award.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.culturalpearls.people.PersonId;
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
  @Autowired private NominationReads nominations;
  @Autowired private NominationVisibility visibility;
  @Autowired private TestClock clock;

  private Selection selection;
  private Entry entry;

  @BeforeEach
  void aNominationIsEligible() {
    clock.reset();
    selection = cases.begin();
    entry = cases.eligible(selection);
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
