package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardRulesPolicyTest {

  @Test
  void takesThePublishedRules() {
    AwardRules published = new PublishedRules(new Texts()).rules();
    assertThatCode(() -> AwardRulesPolicy.check(published)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "titles, 1, 50",
    "perCountry, 1, 3",
    "extraTitles, 0, 50",
    "completionRounds, 0, 5",
    "preSelectionReviews, 1, 20",
    "juryReviews, 1, 20"
  })
  void takesEachNumberWithinItsBoundsAndNamesThemOtherwise(String field, int least, int most) {
    for (int number : new int[] {least, most}) {
      assertThatCode(() -> check(field, number)).doesNotThrowAnyException();
    }
    for (int number : new int[] {least - 1, most + 1}) {
      assertThatThrownBy(() -> check(field, number))
          .isInstanceOfSatisfying(
              RuleBroken.class,
              broken -> {
                assertThat(broken.field()).contains(field);
                assertThat(broken.arguments()).endsWith(least, most);
              });
    }
  }

  @Test
  void takesRulesWithoutALimitPerCountry() {
    assertThatCode(() -> check(new TitleRule(3, null, 2, false, BigDecimal.ONE), Map.of()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.50", "0.25", "1000", "1000.000"})
  void takesTightPointsOfUpToTwoDecimals(BigDecimal points) {
    assertThatCode(() -> check(new TitleRule(3, 1, 0, false, points), Map.of()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"-0.01", "0.125", "1000.01"})
  void namesTightPointsThatMakeNoRule(BigDecimal points) {
    assertThatThrownBy(() -> check(new TitleRule(3, 1, 0, false, points), Map.of()))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("tightWithin"));
  }

  private static void check(String field, int number) {
    Map<String, Integer> numbers =
        new HashMap<>(Map.of("titles", 3, "perCountry", 1, "extraTitles", 0));
    numbers.put(field, number);
    check(
        new TitleRule(
            numbers.get("titles"),
            numbers.get("perCountry"),
            numbers.get("extraTitles"),
            false,
            BigDecimal.ZERO),
        numbers);
  }

  private static void check(TitleRule titles, Map<String, Integer> numbers) {
    AwardRulesPolicy.check(
        new AwardRules(
            titles,
            numbers.getOrDefault("completionRounds", 2),
            Map.of(
                AwardStage.PRE_SELECTION, numbers.getOrDefault("preSelectionReviews", 3),
                AwardStage.JURY, numbers.getOrDefault("juryReviews", 5))));
  }
}
