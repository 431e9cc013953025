package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

  private static final MunicipalityView SELF = town(1, "Merikoski");

  @ParameterizedTest
  @CsvSource({
    "the same with a letter more , Merikosski",
    "with a letter less          , Merikoki",
    "with two letters changed    , Mänikoski",
    "with a word added           , Merikoski (north)",
    "without a part of it        , Merik",
    "written with other letters  , MÉRIKÓSKI"
  })
  void findsATownThatIsProbablyTheSame(String how, String name) {
    assertThat(SimilarNames.among(List.of(town(2, name)), SELF)).as(how).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "three letters changed     , Malikosko",
    "a part that is too short  , Mer",
    "something else altogether , Saarelinn",
    "no Latin letters          , Вентспилс"
  })
  void findsNoTownThatIsProbablyAnother(String how, String name) {
    assertThat(SimilarNames.among(List.of(town(2, name)), SELF)).as(how).isEmpty();
  }

  /** Between two short names two letters are nearly all there is. */
  @Test
  void takesShortNamesAsTheyAre() {
    assertThat(SimilarNames.among(List.of(town(2, "Rha"), town(3, "Oja")), town(1, "Ojo")))
        .isEmpty();
  }

  @Test
  void findsTownsForANameThatIsNoTowns() {
    assertThat(SimilarNames.to("Merikosky", List.of(SELF, town(2, "Saarelinn"))))
        .containsExactly("Merikoski");
  }

  @Test
  void leavesTheTownItselfOutAndNamesTheOthersByTheAlphabet() {
    List<MunicipalityView> towns =
        Stream.of(SELF, town(3, "Merikoskis"), town(2, "Merikoske")).toList();
    assertThat(SimilarNames.among(towns, SELF)).containsExactly("Merikoske", "Merikoskis");
  }

  private static MunicipalityView town(long id, String name) {
    return new MunicipalityView(new MunicipalityId(id), name, Country.FI, "");
  }
}
