package org.culturalpearls.practice.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;

/**
 * The terms of challenges, instruments and target groups with all words for them in ten languages,
 * so that a word of one language finds what was written in another one.
 */
final class Vocabulary {

  /**
   * One way to say a term.
   *
   * @param term its lexeme in the index
   * @param words the lexemes of each of its words, without those that say nothing
   */
  private record Saying(String term, List<Set<String>> words) {

    boolean isSaidBy(Collection<Set<String>> typed) {
      return words.stream()
          .allMatch(word -> typed.stream().anyMatch(one -> !Collections.disjoint(word, one)));
    }
  }

  private final Words analysis;
  private final Map<String, Set<Saying>> byLexeme = new HashMap<>();

  /** The words of all sayings in plain letters, with their lexemes. */
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  private final Map<String, Map<Language, List<String>>> said;

  /**
   * @param said the words of each term by its lexeme, in each language the name first
   */
  Vocabulary(Words analysis, Map<String, Map<Language, List<String>>> said) {
    this.analysis = analysis;
    this.said = said;
    said.forEach(
        (term, languages) ->
            languages.forEach((language, sayings) -> add(language, term, sayings)));
  }

  private void add(Language language, String term, List<String> sayings) {
    for (String text : sayings) {
      List<Set<String>> lexemesOfWords = new ArrayList<>();
      for (String word : analysis.in(text)) {
        Set<String> lexemes = analysis.lexemes(language, word);
        if (!lexemes.isEmpty()) {
          lexemesOfWords.add(lexemes);
          words.computeIfAbsent(Folding.plain(word), key -> new LinkedHashSet<>()).addAll(lexemes);
        }
      }
      Saying saying = new Saying(term, lexemesOfWords);
      lexemesOfWords.stream()
          .flatMap(Set::stream)
          .forEach(
              lexeme -> byLexeme.computeIfAbsent(lexeme, key -> new LinkedHashSet<>()).add(saying));
    }
  }

  /** How a term is said, in each language the name first. */
  Map<Language, List<String>> said(Facet vocabulary, String key) {
    return said.getOrDefault(term(vocabulary, key), Map.of());
  }

  /** A term's name; in English if nobody has said it in the reader's language. */
  Optional<String> name(Facet vocabulary, String key, Language reader) {
    Map<Language, List<String>> ofTerm = said(vocabulary, key);
    return Optional.ofNullable(ofTerm.getOrDefault(reader, ofTerm.get(Language.EN)))
        .map(sayings -> sayings.get(0));
  }

  Map<Facet, Set<String>> in(Collection<String> texts) {
    Map<Facet, Set<String>> named = new EnumMap<>(Facet.class);
    for (Facet facet : List.of(Facet.CHALLENGE, Facet.INSTRUMENT)) {
      named.put(facet, new TreeSet<>());
    }
    for (String text : texts) {
      List<Set<String>> typed = analysis.in(text).stream().map(analysis::lexemes).toList();
      for (Set<String> word : typed) {
        for (String term : saidBy(word, typed)) {
          named.forEach(
              (facet, keys) -> {
                if (term.startsWith(term(facet, ""))) {
                  keys.add(term.substring(term(facet, "").length()));
                }
              });
        }
      }
    }
    return named;
  }

  /** The lexeme by which a practice with a term is found. */
  static String term(Facet facet, String key) {
    return "#" + facet.parameter() + ":" + key;
  }

  /** All words for terms in plain letters, with their lexemes. */
  Map<String, Set<String>> words() {
    return words;
  }

  /** The terms that a word says together with the other typed words: the whole saying was typed. */
  Set<String> saidBy(Set<String> word, Collection<Set<String>> typed) {
    return terms(word, saying -> saying.isSaidBy(typed));
  }

  /** All terms in whose sayings a word stands. */
  Set<String> named(Set<String> word) {
    return terms(word, saying -> true);
  }

  private Set<String> terms(Set<String> word, Predicate<Saying> which) {
    return word.stream()
        .flatMap(lexeme -> byLexeme.getOrDefault(lexeme, Set.of()).stream())
        .filter(which)
        .map(Saying::term)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
