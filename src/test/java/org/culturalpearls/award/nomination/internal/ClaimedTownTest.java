package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

/** Whose word makes people who came by the public page those of the town. */
class ClaimedTownTest {

  private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
  private static final PersonId SOMEBODY = new PersonId(3);

  @Test
  void aTownThatEntersItselfIsItsPeoples() {
    assertThat(begun().isClaimed()).isTrue();
  }

  @Test
  void aTownFromOutsideIsNobodysUntilACoordinatorFindsItEligible() {
    Nomination nomination = begun();
    nomination.comesFromOutside(false);
    nomination.submit(SOMEBODY, NOW);
    assertThat(nomination.isClaimed()).isFalse();
    nomination.eligible("");
    assertThat(nomination.isClaimed()).isTrue();
  }

  @Test
  void beginningAgainClaimsNothing() {
    Nomination withdrawn = begun();
    withdrawn.comesFromOutside(true);
    withdrawn.withdraw(NOW);
    Nomination next = begun();
    next.follow(withdrawn);
    assertThat(next.isClaimed()).isFalse();
  }

  private static Nomination begun() {
    return new Nomination(
        new CycleId(1), new ParticipationId(2), new MunicipalityId(4), SOMEBODY, "", NOW);
  }
}
