package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Rūjiena, rujiena",
    "Łódź, lodz",
    "Ærø, aero",
    "Weißenfels, weissenfels",
    "Šiauliai, siauliai",
    "Åbo / Turku, abo-turku",
    "Peipsiääre vald, peipsiaare-vald",
    "  Żagań  , zagan",
    "Świętochłowice, swietochlowice",
    "Tromsø, tromso",
    "Ērgļi, ergli",
    "RU\u0304JIENA, rujiena"
  })
  void spellsNamesOfTheRegionInPlainLetters(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void isEmptyWithoutLatinLetters() {
    assertThat(Slug.of("Псков")).isEmpty();
  }

  @Test
  void cutsLongNamesWithoutALooseHyphen() {
    assertThat(Slug.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
  }
}
