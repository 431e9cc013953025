package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaPolicyTest {

  @ParameterizedTest
  @EnumSource(AwardStage.class)
  void takesThePublishedCriteria(AwardStage stage) {
    List<Criterion> published = new PublishedRules(new Texts()).criteria(stage);
    assertThat(published).hasSize(stage == AwardStage.JURY ? 3 : 4);
    assertThat(CriteriaPolicy.checked(published)).isEqualTo(published);
  }

  @Test
  void takesOneToTwelve() {
    assertThat(CriteriaPolicy.checked(criteria(12))).hasSize(12);
    assertField("criteria[0].name", () -> CriteriaPolicy.checked(List.of()));
    assertField("criteria[12].name", () -> CriteriaPolicy.checked(criteria(13)));
  }

  @Test
  void takesNoTwoOfOneNameHoweverItIsWritten() {
    Criterion twice = new Criterion("Motivation", "G", BigDecimal.ONE, 0, 10);
    Criterion again = new Criterion("MOTIVATION ", "G", BigDecimal.ONE, 0, 10);
    assertField("criteria[1].name", () -> CriteriaPolicy.checked(List.of(twice, again)));
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0, 1", "100, 99, 100", "100.00, 0, 100", "1.25, 5, 6"})
  void takesWeightsAndScalesUpToTheirBounds(BigDecimal weight, int lowest, int highest) {
    Criterion criterion = new Criterion("N", "G", weight, lowest, highest);
    assertThat(CriteriaPolicy.checked(List.of(criterion))).containsExactly(criterion);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "' ', G, 1, 0, 10, name",
        "N, '', 1, 0, 10, guidance",
        "N, G, -, 0, 10, weight",
        "N, G, -1, 0, 10, weight",
        "N, G, 0, 0, 10, weight",
        "N, G, 1.125, 0, 10, weight",
        "N, G, 100.01, 0, 10, weight",
        "N, G, 1, -1, 10, lowest",
        "N, G, 1, 100, 101, lowest",
        "N, G, 1, 3, 3, highest",
        "N, G, 1, 0, 101, highest"
      })
  void namesTheFieldOfACriterionThatCannotBeScored(
      String name, String guidance, BigDecimal weight, int lowest, int highest, String field) {
    Criterion criterion = new Criterion(name, guidance, weight, lowest, highest);
    assertField("criteria[0]." + field, () -> CriteriaPolicy.checked(List.of(criterion)));
  }

  @Test
  void saysBetweenWhichPointsAScaleMayLie() {
    assertThatThrownBy(() -> scale(100, 101)).hasMessage("error.award.lowest [99]");
    assertThatThrownBy(() -> scale(3, 3)).hasMessage("error.award.highest [4, 100]");
  }

  private static void scale(int lowest, int highest) {
    CriteriaPolicy.checked(List.of(new Criterion("N", "G", BigDecimal.ONE, lowest, highest)));
  }

  private static List<Criterion> criteria(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Criterion("N" + number, "G", BigDecimal.ONE, 0, 10))
        .toList();
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }
}
