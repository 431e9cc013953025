package org.culturalpearls.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportWordsTest {

  private final ImportWords words = new ImportWords(new Texts());

  /** A word that means two things in two languages would be read as the wrong one. */
  @Test
  void understandsTheWordsOfThePagesInEachLanguageAsWhatTheyMean() {
    understands(Country.class);
    understands(Language.class);
    understands(Role.class);
    understands(Theme.class);
  }

  private <E extends Enum<E>> void understands(Class<E> type) {
    Texts texts = new Texts();
    for (E value : type.getEnumConstants()) {
      for (Language reader : Language.spoken()) {
        String word = texts.getMessage(Label.of(value), reader.locale());
        assertThat(words.one(type, word)).as(word).contains(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LV, LV",
    "lv, LV",
    "Latvia, LV",
    "Latvija, LV",
    "Lettland, LV",
    "Łotwa, LV",
    "Läti, LV",
    "Suomi, FI",
    "Deutschland, DE",
    "Niemcy, DE",
    "Danmark, DK",
    "Eesti, EE",
    "Sverige, SE",
    "Lietuva, LT",
    "Polska, PL",
    "Norge, NO"
  })
  void knowsCountriesByCodeAndNameInEveryLanguage(String word, Country country) {
    assertThat(words.one(Country.class, word)).contains(country);
  }

  @ParameterizedTest
  @CsvSource({
    "en, EN",
    "English, EN",
    "Englisch, EN",
    "latviešu, LV",
    "Eesti, ET",
    "EE, ET",
    "svenska, SV",
    "SE, SV",
    "dansk, DA",
    "suomi, FI",
    "polski, PL",
    "Deutsch, DE",
    "Norwegian, NO"
  })
  void knowsLanguages(String word, Language language) {
    assertThat(words.one(Language.class, word)).contains(language);
  }

  @ParameterizedTest
  @CsvSource({
    "youth out-migration, YOUTH_OUT_MIGRATION",
    "Loneliness, LONELINESS",
    "VACANT_SPACES, VACANT_SPACES",
    "Inclusion of people with disabilities, INCLUSION"
  })
  void knowsThemesAsThePagesCallThem(String word, Theme theme) {
    assertThat(words.one(Theme.class, word)).contains(theme);
  }

  @Test
  void knowsNoOthers() {
    assertThat(words.one(Country.class, "Atlantis")).isEmpty();
    assertThat(words.one(Role.class, "boss")).isEmpty();
  }
}
