package org.culturalpearls.mentoring.checkin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInConcern;
import org.junit.jupiter.api.Test;

class ConcernPolicyTest {

  private final ConcernPolicy policy = new ConcernPolicy(new CheckInSettings(2, 2));

  @Test
  void findsNothingInGoodAndSimilarRatings() {
    assertThat(concerns(4, 5)).isEmpty();
    assertThat(concerns(3, 3)).isEmpty();
  }

  @Test
  void findsALowRatingOnEitherSide() {
    assertThat(concerns(2, 3)).containsExactly(CheckInConcern.LOW_RATING);
    assertThat(concerns(3, 2)).containsExactly(CheckInConcern.LOW_RATING);
  }

  @Test
  void findsALargeDifferenceInEitherDirection() {
    assertThat(concerns(3, 5)).containsExactly(CheckInConcern.LARGE_DIFFERENCE);
    assertThat(concerns(5, 1))
        .containsExactlyInAnyOrder(CheckInConcern.LARGE_DIFFERENCE, CheckInConcern.LOW_RATING);
  }

  @Test
  void countsAMissingAnswerAsSilence() {
    assertThat(policy.concerns(Map.of())).containsExactly(CheckInConcern.SILENCE);
    assertThat(policy.concerns(Map.of(MentoringSide.TEAM, 1)))
        .containsExactlyInAnyOrder(CheckInConcern.SILENCE, CheckInConcern.LOW_RATING);
  }

  private Set<CheckInConcern> concerns(int team, int mentor) {
    return policy.concerns(Map.of(MentoringSide.TEAM, team, MentoringSide.MENTORS, mentor));
  }
}
