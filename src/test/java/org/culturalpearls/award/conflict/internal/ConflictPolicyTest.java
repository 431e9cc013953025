package org.culturalpearls.award.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictStrength;
import org.culturalpearls.award.nomination.core.Stakeholders;
import org.culturalpearls.award.setup.core.Interests;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

class ConflictPolicyTest {

  private static final PersonId REVIEWER = new PersonId(7);
  private static final MunicipalityId LEAD = new MunicipalityId(1);
  private static final MunicipalityId MEMBER = new MunicipalityId(2);
  private static final Set<MunicipalityId> NONE = Set.of();
  private static final Stakeholders NOMINATION =
      new Stakeholders(
          Set.of(Country.LV, Country.EE),
          Set.of(LEAD, MEMBER),
          Set.of(new PersonId(20)),
          Set.of("Kultūras nams \"Zvaigzne\"", ""));

  @Test
  void findsNoneForAStranger() {
    assertThat(conflicts(Set.of(Country.FI), "Taike", NONE, NONE, NONE, NONE)).isEmpty();
    assertThat(ConflictPolicy.strength(Set.of())).isEmpty();
  }

  @Test
  void letsSomebodyOfTheSameCountrySeeButNotReview() {
    Set<ConflictKind> found = conflicts(Set.of(Country.EE), "", NONE, NONE, NONE, NONE);
    assertThat(found).containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(ConflictPolicy.strength(found)).contains(ConflictStrength.MAY_NOT_REVIEW);
  }

  @Test
  void knowsTheOrganisationHoweverItIsSpelled() {
    assertThat(conflicts(Set.of(), "KULTURAS NAMS zvaigzne", NONE, NONE, NONE, NONE))
        .containsExactly(ConflictKind.SAME_ORGANISATION);
  }

  @Test
  void takesNoTwoWithoutOrganisationForColleagues() {
    assertThat(conflicts(Set.of(), "", NONE, NONE, NONE, NONE)).isEmpty();
    assertThat(conflicts(Set.of(), null, NONE, NONE, NONE, NONE)).isEmpty();
  }

  @Test
  void findsTiesToEveryMemberOfAJointEntry() {
    Set<MunicipalityId> member = Set.of(MEMBER);
    assertThat(conflicts(Set.of(), "", member, NONE, NONE, NONE))
        .containsExactly(ConflictKind.SAME_MUNICIPALITY);
    assertThat(conflicts(Set.of(), "", NONE, member, NONE, NONE))
        .containsExactly(ConflictKind.MENTORING);
    assertThat(conflicts(Set.of(), "", NONE, NONE, member, NONE))
        .containsExactly(ConflictKind.EARLIER_MENTORING);
    assertThat(conflicts(Set.of(), "", NONE, NONE, NONE, member))
        .containsExactly(ConflictKind.TWIN);
  }

  @Test
  void findsWhoWroteTheNomination() {
    Interests interests = new Interests(Set.of(), "", NONE, NONE, NONE, NONE);
    assertThat(ConflictPolicy.conflicts(new PersonId(20), interests, NOMINATION))
        .containsExactly(ConflictKind.OWN_NOMINATION);
  }

  @Test
  void takesTheStrongerOfSeveral() {
    assertThat(ConflictPolicy.strength(Set.of(ConflictKind.SAME_COUNTRY, ConflictKind.DECLARED)))
        .contains(ConflictStrength.MAY_NOT_SEE);
  }

  private static Set<ConflictKind> conflicts(
      Set<Country> countries,
      String organisation,
      Set<MunicipalityId> municipalities,
      Set<MunicipalityId> leads,
      Set<MunicipalityId> earlier,
      Set<MunicipalityId> twins) {
    return ConflictPolicy.conflicts(
        REVIEWER,
        new Interests(countries, organisation, municipalities, leads, earlier, twins),
        NOMINATION);
  }
}
