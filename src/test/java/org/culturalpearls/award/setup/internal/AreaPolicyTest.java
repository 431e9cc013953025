package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;

class AreaPolicyTest {

  @Test
  void takesThePublishedAreas() {
    List<EligibleArea> published = new PublishedRules(new Texts()).areas();
    assertThat(AreaPolicy.checked(published)).isEqualTo(published);
  }

  @Test
  void keepsNamesOfPlacesOnceAndWithoutBlanks() {
    assertThat(AreaPolicy.checked(List.of(area(List.of(" Berlin ", "", "Berlin"), List.of(" X")))))
        .containsExactly(area(List.of("Berlin"), List.of("X")));
  }

  @Test
  void asksForACountryAndTakesEachOnce() {
    EligibleArea area = area(List.of(), List.of());
    assertField("countries", () -> AreaPolicy.checked(List.of()));
    assertField("countries", () -> AreaPolicy.checked(List.of(area, area)));
  }

  @Test
  void takesSixtyNamesOfAHundredAndTwentyLetters() {
    List<String> longest = names(60, 120);
    assertThat(AreaPolicy.checked(List.of(area(longest, longest))))
        .containsExactly(area(longest, longest));
    assertField("regions[DE]", () -> AreaPolicy.checked(List.of(area(names(1, 121), List.of()))));
    assertField("regions[DE]", () -> AreaPolicy.checked(List.of(area(names(61, 120), List.of()))));
    assertField("excluded[DE]", () -> AreaPolicy.checked(List.of(area(List.of(), names(61, 120)))));
  }

  private static EligibleArea area(List<String> regions, List<String> excluded) {
    return new EligibleArea(Country.DE, regions, excluded);
  }

  private static List<String> names(int count, int letters) {
    return IntStream.range(0, count).mapToObj(i -> "x".repeat(letters - 2) + (10 + i)).toList();
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }
}
