package org.culturalpearls.demo.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.demo.practices.PracticeFile.Text;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.junit.jupiter.api.Test;

class PracticeFilesTest {

  private final List<PracticeFile> files = PracticeFiles.all();

  @Test
  void thereAreFortyAndAtLeastEightLessons() {
    assertThat(files).hasSize(40);
    assertThat(files).filteredOn(file -> file.kind().equals("lesson")).hasSizeGreaterThan(7);
    assertThat(files).filteredOn(PracticeFile::hiddenTown).isNotEmpty();
    assertThat(files)
        .filteredOn(PracticeFile::hiddenTown)
        .allMatch(file -> file.kind().equals("lesson"));
  }

  @Test
  void everyOtherLanguageHasTwo() {
    assertThat(files).allMatch(file -> file.texts().get(0).language() == Language.EN);
    for (Language language : Language.values()) {
      assertThat(files)
          .as(language.name())
          .filteredOn(file -> file.texts().stream().anyMatch(text -> text.language() == language))
          .hasSizeGreaterThan(1);
    }
  }

  /** Of which all steps, preconditions and numbers are translated. */
  @Test
  void translationsAreWhole() {
    for (PracticeFile file : files) {
      for (Text text : file.texts()) {
        assertThat(text.steps()).hasSameSizeAs(file.texts().get(0).steps());
        assertThat(text.preconditions()).hasSameSizeAs(file.texts().get(0).preconditions());
        assertThat(text.numberNames()).hasSameSizeAs(file.numbers());
        assertThat(text.numberUnits()).hasSameSizeAs(file.numbers());
      }
    }
  }

  @Test
  void everyCountryAndEveryValueOfEveryFacetHasOne() {
    assertThat(values(file -> Set.of(file.country()))).containsExactlyInAnyOrder(Country.values());
    hasAll(Facet.POPULATION, "populationBand");
    hasAll(Facet.HOURS, "hours");
    hasAll(Facet.COST, "cost");
    hasAll(Facet.LEAD_TIME, "leadTime");
    hasAll(Facet.SEASON, "season");
    assertThat(values(file -> Set.of(file.evidence())))
        .containsExactlyInAnyOrderElementsOf(Facet.EVIDENCE.known());
    assertThat(values(PracticeFile::challenges)).hasSize(11);
    assertThat(values(PracticeFile::instruments)).hasSize(12);
    assertThat(values(PracticeFile::targetGroups)).hasSize(9);
  }

  private void hasAll(Facet facet, String fact) {
    assertThat(values(file -> Set.of(file.facts().get(fact))))
        .as(fact)
        .containsExactlyInAnyOrderElementsOf(facet.known());
  }

  private <T> Set<T> values(Function<PracticeFile, Set<T>> of) {
    return files.stream().map(of).flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** Letters that a language has, as a sign that nobody left them out. */
  @Test
  void translationsHaveTheirLetters() {
    for (PracticeFile file : files) {
      for (Text text : file.texts().subList(1, file.texts().size())) {
        String letters =
            switch (text.language()) {
              case DA, NO -> "æøå";
              case DE -> "äöü";
              case ET -> "õäöü";
              case FI -> "äö";
              case LT -> "ąčęėįšųūž";
              case LV -> "āčēģīķļņšūž";
              case PL -> "ąćęłńóśźż";
              case SV -> "åäö";
              case EN -> "";
            };
        assertThat(Arrays.asList(letters.split("")))
            .as(file.key() + " " + text.language())
            .anyMatch(text.done()::contains);
      }
    }
  }
}
