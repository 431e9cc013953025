package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
  @CsvSource({"1, 0", "1, 10", "2, 1", "2, ' 5 '"})
  void takesPointsUpToBothEndsOfAScale(int criterion, String points) {
    assertThat(read(Map.of(criterion, points), false))
        .isEqualTo(Map.of(criterion, Integer.valueOf(points.strip())));
  }

  @ParameterizedTest
  @CsvSource({
    "1, -1, error.review.points",
    "1, 11, error.review.points",
    "2, 0, error.review.points",
    "2, 6, error.review.points",
    "1, '5,5', error.review.points-decimal",
    "1, -0.5, error.review.points-decimal",
    "1, seven, error.review.points-no-number",
    "1, 1234567890, error.review.points-no-number"
  })
  void namesPointsThatAreNoneOfTheScale(int criterion, String points, String key) {
    assertThat(broken(Map.of(criterion, points), "Good.", false))
        .containsExactly("scores[" + (criterion - 1) + "].points " + key);
  }

  @ParameterizedTest
  @CsvSource({"0", "3"})
  void takesNoPointsForACriterionThatIsNone(int criterion) {
    assertThatThrownBy(() -> read(Map.of(criterion, "1"), false))
        .isInstanceOf(RuleBroken.class)
        .hasMessage("error.review.no-criterion [" + criterion + "]");
  }

  @Test
  void leavesOutWhatIsNotGivenYetUntilItCounts() {
    assertThat(read(Map.of(1, " ", 2, "3"), false)).isEqualTo(Map.of(2, 3));
    assertThat(broken(Map.of(1, " ", 2, "3"), "Good.", true))
        .containsExactly("scores[0].points error.review.points-missing");
  }

  @Test
  void saysAllThatIsWrongAtOnceInTheOrderOfThePage() {
    assertThat(broken(Map.of(2, "9"), " ", true))
        .containsExactly(
            "scores[0].points error.review.points-missing",
            "scores[1].points error.review.points",
            "townRemarks error.review.remarks-missing");
  }

  @Test
  void namesTheCriterionAndItsScale() {
    assertThatThrownBy(() -> read(Map.of(2, "9"), false))
        .hasMessage("error.review.points [Impact, 1, 5]");
  }

  @Test
  void asksForAllOfWhatIsStoredBeforeItCounts() {
    assertThatCode(() -> ScorePolicy.checkComplete(Map.of(1, 1, 2, 1), "Good.", CRITERIA))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ScorePolicy.checkComplete(Map.of(1, 1), "Good.", CRITERIA))
        .hasMessage("error.review.points-missing [Impact, 1, 5]");
  }

  private static Map<Integer, Integer> read(Map<Integer, String> typed, boolean counts) {
    return ScorePolicy.read(typed, "Good.", CRITERIA, counts);
  }

  private static List<String> broken(
      Map<Integer, String> typed, String townRemarks, boolean counts) {
    RuleBroken broken =
        catchThrowableOfType(
            RuleBroken.class, () -> ScorePolicy.read(typed, townRemarks, CRITERIA, counts));
    return broken.each().stream().map(each -> each.field().orElse("") + " " + each.key()).toList();
  }
}
