package org.culturalpearls.award.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictStrength;
import org.culturalpearls.award.nomination.core.Stakeholders;
import org.culturalpearls.award.setup.core.Interests;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.OrganisationId;
import org.junit.jupiter.api.Test;

class ConflictPolicyTest {

  private static final PersonId REVIEWER = new PersonId(7);
  private static final MunicipalityId LEAD = new MunicipalityId(1);
  private static final MunicipalityId MEMBER = new MunicipalityId(2);
  private static final OrganisationId STAR = new OrganisationId(31);
  private static final OrganisationId OTHER = new OrganisationId(32);
  private static final Instant CALL = Instant.parse("2027-09-01T07:00:00Z");
  private static final Set<MunicipalityId> NONE = Set.of();
  private static final Stakeholders NOMINATION =
      new Stakeholders(
          Set.of(Country.LV, Country.EE),
          Set.of(LEAD, MEMBER),
          Set.of(new PersonId(20)),
          Set.of(STAR),
          CALL);

  @Test
  void findsNoneForAStranger() {
    assertThat(conflicts(Set.of(Country.FI), OTHER, NONE, NONE, NONE, NONE)).isEmpty();
    assertThat(ConflictPolicy.strength(Set.of())).isEmpty();
  }

  @Test
  void letsSomebodyOfTheSameCountrySeeButNotReview() {
    Set<ConflictKind> found = conflicts(Set.of(Country.EE), null, NONE, NONE, NONE, NONE);
    assertThat(found).containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(ConflictPolicy.strength(found)).contains(ConflictStrength.MAY_NOT_REVIEW);
  }

  @Test
  void findsColleagues() {
    assertThat(conflicts(Set.of(), STAR, NONE, NONE, NONE, NONE))
        .containsExactly(ConflictKind.SAME_ORGANISATION);
    assertThat(conflicts(Set.of(), null, NONE, NONE, NONE, NONE)).isEmpty();
  }

  @Test
  void countsWhatEndedInTheCycleForAllOfIt() {
    assertThat(former(new FormerTie(REVIEWER, STAR, null, CALL)))
        .containsExactly(ConflictKind.SAME_ORGANISATION);
    assertThat(former(new FormerTie(REVIEWER, null, Country.EE, CALL.plusSeconds(1))))
        .containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(former(new FormerTie(REVIEWER, STAR, null, CALL.minusSeconds(1)))).isEmpty();
    assertThat(former(new FormerTie(REVIEWER, null, Country.EE, CALL.minusSeconds(1)))).isEmpty();
  }

  private static Set<ConflictKind> former(FormerTie tie) {
    return ConflictPolicy.conflicts(
        REVIEWER,
        new Interests(Set.of(), Set.of(OTHER), List.of(tie), NONE, NONE, NONE, NONE),
        NOMINATION);
  }

  @Test
  void findsTiesToEveryMemberOfAJointEntry() {
    Set<MunicipalityId> member = Set.of(MEMBER);
    assertThat(conflicts(Set.of(), null, member, NONE, NONE, NONE))
        .containsExactly(ConflictKind.SAME_MUNICIPALITY);
    assertThat(conflicts(Set.of(), null, NONE, member, NONE, NONE))
        .containsExactly(ConflictKind.MENTORING);
    assertThat(conflicts(Set.of(), null, NONE, NONE, member, NONE))
        .containsExactly(ConflictKind.EARLIER_MENTORING);
    assertThat(conflicts(Set.of(), null, NONE, NONE, NONE, member))
        .containsExactly(ConflictKind.TWIN);
  }

  @Test
  void findsWhoWroteTheNomination() {
    Interests interests = new Interests(Set.of(), Set.of(), List.of(), NONE, NONE, NONE, NONE);
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
      OrganisationId organisation,
      Set<MunicipalityId> municipalities,
      Set<MunicipalityId> leads,
      Set<MunicipalityId> earlier,
      Set<MunicipalityId> twins) {
    return ConflictPolicy.conflicts(
        REVIEWER,
        new Interests(
            countries,
            organisation == null ? Set.of() : Set.of(organisation),
            List.of(),
            municipalities,
            leads,
            earlier,
            twins),
        NOMINATION);
  }
}
