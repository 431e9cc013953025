package org.culturalpearls.practice.internal.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Reads typed words as lexemes: by the rules of all ten languages, since people type in their own
 * on a page in another one; by the terms of vocabularies; and what nobody writes, as what looks
 * like it.
 */
@Component
class QuestionReader {

  /** Words after these are not looked for. */
  private static final int MOST_WORDS = 8;

  private final Words analysis;
  private final CurrentVocabulary current;
  private final WordRows rows;

  QuestionReader(Words analysis, CurrentVocabulary current, WordRows rows) {
    this.analysis = analysis;
    this.current = current;
    this.rows = rows;
  }

  /** A word on its way from what was typed to what is asked. */
  private static final class Typed {
    private final String word;
    private final Set<String> lexemes;
    private final Set<String> asked = new LinkedHashSet<>();

    Typed(String word, Set<String> lexemes) {
      this.word = word;
      this.lexemes = new LinkedHashSet<>(lexemes);
    }
  }

  Question read(String words) {
    List<Typed> typed =
        telling(words).stream().map(word -> new Typed(word, analysis.lexemes(word))).toList();
    if (typed.isEmpty()) {
      return new Question(List.of(), Map.of());
    }
    askKnown(typed);
    Vocabulary vocabulary = current.now();
    Map<String, String> readAs = mend(typed, vocabulary);
    List<Set<String>> together = typed.stream().map(one -> one.lexemes).toList();
    for (Typed one : typed) {
      one.asked.addAll(vocabulary.saidBy(one.lexemes, together));
      if (one.asked.isEmpty()) {
        one.asked.addAll(vocabulary.named(one.lexemes));
      }
    }
    return new Question(typed.stream().map(one -> one.asked).toList(), readAs);
  }

  /** The words that say something in all languages; all words if none does. */
  private List<String> telling(String words) {
    List<String> all = analysis.in(words).stream().distinct().toList();
    List<String> telling = all.stream().filter(word -> !analysis.saysNothing(word)).toList();
    return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
  }

  private void askKnown(List<Typed> typed) {
    Set<String> known =
        rows.known(typed.stream().flatMap(one -> one.lexemes.stream()).distinct().toList());
    for (Typed one : typed) {
      one.lexemes.stream().filter(known::contains).forEach(one.asked::add);
    }
  }

  /** Reads words that nobody uses as those that look like them. */
  private Map<String, String> mend(List<Typed> typed, Vocabulary vocabulary) {
    List<Typed> unknown =
        typed.stream()
            .filter(one -> one.asked.isEmpty() && vocabulary.named(one.lexemes).isEmpty())
            .filter(one -> Distance.allowed(Folding.plain(one.word)) > 0)
            .toList();
    Map<String, String> readAs = new LinkedHashMap<>();
    if (!unknown.isEmpty()) {
      Map<String, Map<String, Set<String>>> near =
          rows.near(unknown.stream().map(one -> Folding.plain(one.word)).toList());
      unknown.forEach(
          one ->
              mend(one, near.getOrDefault(Folding.plain(one.word), Map.of()), vocabulary)
                  .ifPresent(word -> readAs.put(one.word, word)));
    }
    return readAs;
  }

  /** Returns the first of the words that it was read as. */
  private Optional<String> mend(
      Typed one, Map<String, Set<String>> inTexts, Vocabulary vocabulary) {
    String plain = Folding.plain(one.word);
    Map<String, Set<String>> candidates = new TreeMap<>(inTexts);
    vocabulary
        .words()
        .forEach(
            (word, lexemes) ->
                candidates.merge(
                    word,
                    lexemes,
                    (some, more) -> {
                      Set<String> both = new LinkedHashSet<>(some);
                      both.addAll(more);
                      return both;
                    }));
    List<String> nearest = Likeness.nearest(plain, candidates.keySet());
    for (String word : nearest) {
      one.lexemes.addAll(candidates.get(word));
      one.asked.addAll(inTexts.getOrDefault(word, Set.of()));
    }
    return nearest.stream().findFirst();
  }
}
