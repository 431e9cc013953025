package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.culturalpearls.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private final Words words = new Words();

  @ParameterizedTest
  @CsvSource({
    "DA, gadekæret, gadekaer",
    "DE, Läden, Laden",
    "DE, Läden, Laeden",
    "EN, children's, children",
    "ET, raamatute, raamat",
    "FI, oppilaat, oppilaiden",
    "LT, kalendorius, kalendoriai",
    "LV, kinoteātris, kinoteatri",
    "NO, øvingsrom, ovingsrom",
    "PL, stołów, stolow",
    "SV, invånarna, invanare"
  })
  void formsOfAWordMeet(Language language, String one, String other) {
    assertThat(
            Collections.disjoint(
                words.lexemes(language, one.toLowerCase()),
                words.lexemes(language, other.toLowerCase())))
        .isFalse();
  }

  @Test
  void wordsOfDifferentLanguagesDoNotMeetByChance() {
    assertThat(words.lexemes(Language.DE, "rat"))
        .doesNotContainAnyElementsOf(words.lexemes(Language.EN, "rat"));
  }

  @Test
  void takesTextsApart() {
    assertThat(words.in("Żurawieniec – 3 tables, the residents’ council's <b>lamp</b>"))
        .containsExactly(
            "żurawieniec", "3", "tables", "the", "residents", "council's", "b", "lamp", "b");
    assertThat(words.in("x".repeat(100))).isEmpty();
  }

  @Test
  void knowsWhatSaysNothing() {
    assertThat(words.saysNothing("the")).isTrue();
    assertThat(words.saysNothing("who")).isTrue();
    assertThat(words.saysNothing("can")).isTrue();
    assertThat(words.saysNothing("und")).isTrue();
    assertThat(words.saysNothing("harbour")).isFalse();
  }

  /** The index writes lexemes between quotation marks. */
  @Test
  void noLexemeHoldsAQuotationMark() {
    assertThat(words.lexemes("o'brien\\'s"))
        .allMatch(lexeme -> lexeme.matches("[a-z]{2}:[^'\\\\]*"));
  }
}
