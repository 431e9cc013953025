package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.culturalpearls.demo.practices.PracticeFile;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Words words = new Words();
  private final Vocabulary vocabulary = new Vocabulary(words, VocabularyFile.read());

  @Test
  void everyTermOfTheDemoHasANameInEveryLanguage() {
    for (PracticeFile file : DemoEntries.FILES) {
      for (Language reader : Language.values()) {
        named(Facet.CHALLENGE, file.challenges(), reader);
        named(Facet.INSTRUMENT, file.instruments(), reader);
        named(Facet.TARGET_GROUP, file.targetGroups(), reader);
      }
    }
  }

  private void named(Facet facet, Set<String> keys, Language reader) {
    assertThat(keys)
        .allSatisfy(key -> assertThat(vocabulary.name(facet, key, reader)).as(key).isPresent());
  }

  @Test
  void aTermOfNobodyHasNone() {
    assertThat(vocabulary.name(Facet.CHALLENGE, "boredom", Language.EN)).isEmpty();
  }

  @Test
  void aTermIsSaidByAllOfItsWords() {
    Set<String> empty = words.lexemes("tomma");
    Set<String> rooms = words.lexemes("lokaler");
    String term = Vocabulary.term(Facet.CHALLENGE, "vacant-spaces");
    assertThat(vocabulary.saidBy(empty, List.of(empty, rooms))).contains(term);
    assertThat(vocabulary.saidBy(empty, List.of(empty))).doesNotContain(term);
    assertThat(vocabulary.named(empty)).contains(term);
  }
}
