package org.culturalpearls.award.review.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.WrongReviewState;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class ReviewTest {

  private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
  private static final PersonId COORDINATOR = new PersonId(2);

  private Review review;

  @BeforeEach
  void isAssigned() {
    NominationFacts nomination =
        new NominationFacts(
            new NominationId(3),
            new CycleId(4),
            new ParticipationId(5),
            new CaseKey("2027-saarelinn"),
            NominationState.ELIGIBLE,
            "Saarelinn",
            Country.EE,
            Set.of(),
            Set.of(),
            Instant.EPOCH);
    review =
        new Review(
            nomination,
            AwardStage.PRE_SELECTION,
            new PersonId(1),
            COORDINATOR,
            new ReviewProcess.Times(NOW.plusSeconds(60), NOW.plusSeconds(600)),
            NOW);
    ReflectionTestUtils.setField(review, "id", 7L);
  }

  @Test
  void isAnsweredThenSubmittedAndNothingElse() {
    assertThat(review.view().due()).isEqualTo(NOW.plusSeconds(60));
    assertThatThrownBy(() -> review.submit(BigDecimal.ONE, NOW))
        .isInstanceOf(WrongReviewState.class);
    review.begin();
    assertThat(review.view().due()).isEqualTo(NOW.plusSeconds(600));
    assertThatThrownBy(review::begin).isInstanceOf(WrongReviewState.class);
    review.submit(BigDecimal.TEN, NOW);
    assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
    assertThat(review.isRunning()).isFalse();
    assertThatThrownBy(review::silent).isInstanceOf(WrongReviewState.class);
    assertThatThrownBy(() -> review.decline("Ill.")).isInstanceOf(WrongReviewState.class);
    assertThatThrownBy(() -> review.settle(COORDINATOR, "", NOW))
        .isInstanceOf(WrongReviewState.class);
  }

  @Test
  void isMarkedOnlyWhenItIsCorrectedAfterOthersWereSeen() {
    review.begin();
    review.submit(BigDecimal.TEN, NOW);
    review.corrected(BigDecimal.ONE);
    assertThat(review.view().afterSeeing()).isFalse();
    review.othersSeen(NOW);
    review.corrected(BigDecimal.TEN);
    assertThat(review.view().afterSeeing()).isTrue();
  }

  @Test
  void isGivenToSomebodyElseOnce() {
    review.silent();
    assertThat(review.isRunning()).isTrue();
    review.settle(COORDINATOR, "Two are enough.", NOW);
    assertThat(review.state()).isEqualTo(ReviewState.SILENT);
    assertThat(review.isRunning()).isFalse();
    assertThatThrownBy(() -> review.settle(COORDINATOR, "", NOW))
        .isInstanceOf(WrongReviewState.class);
  }

  @Test
  void countsAllTheSameWhenWhatIsOpenIsClosed() {
    review.begin();
    review.submit(BigDecimal.TEN, NOW);
    review.close(NOW);
    assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
  }
}
