package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownFiguresPolicyTest {

  private static final int THIS_YEAR = 2027;

  @ParameterizedTest
  @CsvSource({
    "1,1990,49,4",
    "5000000,2027,72,33",
    "5400,2024,58.2528,22.4869",
    "5400,2024,,",
    ",,58,22",
    ",,,"
  })
  void takesNumbersThatATownCanHave(Integer people, Integer year, String north, String east) {
    TownFigures kept = checked(people, year, north, east);
    assertThat(kept.population()).isEqualTo(people);
    assertThat(kept.populationYear()).isEqualTo(year);
    assertThat(kept.hasPlace()).isEqualTo(north != null);
    assertThat(kept.hasPopulation()).isEqualTo(people != null);
  }

  @Test
  void keepsPlacesToSomeTenMetres() {
    TownFigures kept = checked(null, null, "58.25285", "22.48694");
    assertThat(kept.latitude()).isEqualTo(new BigDecimal("58.2529"));
    assertThat(kept.longitude()).isEqualTo(new BigDecimal("22.4869"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,2024,58,22,population",
    "5000001,2024,58,22,population",
    "5400,1989,58,22,populationYear",
    "5400,2028,58,22,populationYear",
    "5400,,58,22,populationYear",
    ",2024,58,22,population",
    "5400,2024,48.9999,22,latitude",
    "5400,2024,72.0001,22,latitude",
    "5400,2024,58,3.9999,longitude",
    "5400,2024,58,33.0001,longitude",
    "5400,2024,,22,latitude",
    "5400,2024,58,,longitude",
    "0,2028,1,1,population+populationYear+latitude+longitude"
  })
  void namesEachFieldThatIsWrong(
      Integer people, Integer year, String north, String east, String fields) {
    assertThatThrownBy(() -> checked(people, year, north, east))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.each().stream().map(TownFiguresPolicyTest::field).toList())
                    .isEqualTo(List.of(fields.split("\\+"))));
  }

  @Test
  void saysBetweenWhatANumberHasToBe() {
    assertThatThrownBy(() -> checked(0, 2024, null, null))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.key()).isEqualTo("error.people.figure-out-of-range");
              assertThat(broken.arguments().subList(1, 3)).isEqualTo(Arrays.asList("1", "5000000"));
            });
    assertThatThrownBy(() -> checked(null, null, "1", "22"))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken ->
                assertThat(broken.arguments().subList(1, 3)).isEqualTo(Arrays.asList("49", "72")));
    assertThatThrownBy(() -> checked(5400, null, null, null))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.people.figure-with-other"));
  }

  private static String field(Problem problem) {
    return problem.field().orElseThrow();
  }

  private static TownFigures checked(Integer people, Integer year, String north, String east) {
    return TownFiguresPolicy.checked(
        new TownFigures(people, year, degrees(north), degrees(east)), THIS_YEAR);
  }

  private static BigDecimal degrees(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
