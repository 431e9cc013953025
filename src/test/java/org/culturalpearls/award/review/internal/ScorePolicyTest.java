package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorePolicyTest {

  private static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("Approach", "", new BigDecimal("1.50"), 0, 10),
          new Criterion("Impact", "", BigDecimal.ONE, 1, 5));

  @Test
  void weighsPoints() {
    assertThat(ScorePolicy.value(Map.of(1, 7, 2, 3), CRITERIA)).isEqualByComparingTo("13.5");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 10", "2, 1", "2, 5"})
  void takesPointsUpToBothEndsOfAScale(int criterion, int points) {
    assertThatCode(() -> ScorePolicy.check(Map.of(criterion, points), CRITERIA))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "1, -1, scores[0].points",
    "1, 11, scores[0].points",
    "2, 0, scores[1].points",
    "2, 6, scores[1].points"
  })
  void namesPointsBeyondAScale(int criterion, int points, String field) {
    assertThatThrownBy(() -> ScorePolicy.check(Map.of(criterion, points), CRITERIA))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }

  @ParameterizedTest
  @CsvSource({"0", "3"})
  void takesNoPointsForACriterionThatIsNone(int criterion) {
    assertThatThrownBy(() -> ScorePolicy.check(Map.of(criterion, 1), CRITERIA))
        .isInstanceOf(RuleBroken.class)
        .hasMessage("error.review.no-criterion [" + criterion + "]");
  }

  @Test
  void asksForPointsOfEachCriterionAndRemarksToTheTown() {
    Map<Integer, Integer> all = Map.of(1, 1, 2, 1);
    assertThatCode(() -> ScorePolicy.checkComplete(all, "Good.", CRITERIA))
        .doesNotThrowAnyException();
    assertMissing(Map.of(2, 1), "Good.", "scores[0].points");
    assertMissing(Map.of(1, 1), "Good.", "scores[1].points");
    assertMissing(all, " ", "townRemarks");
    assertThatThrownBy(() -> ScorePolicy.checkComplete(Map.of(1, 1), "Good.", CRITERIA))
        .hasMessage("error.review.points-missing [Impact]");
  }

  private static void assertMissing(Map<Integer, Integer> points, String remarks, String field) {
    assertThatThrownBy(() -> ScorePolicy.checkComplete(points, remarks, CRITERIA))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }
}
