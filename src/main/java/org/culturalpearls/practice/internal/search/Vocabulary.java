package org.culturalpearls.practice.internal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.NamedTerms;
import org.culturalpearls.practice.search.Terms;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The terms of challenges, instruments and target groups with all words for them in ten languages,
 * so that a word of one language finds what was written in another one.
 */
@Component
class Vocabulary implements Terms, NamedTerms {

  private static final Map<String, Facet> GROUPS =
      Map.of(
          "challenges",
          Facet.CHALLENGE,
          "instruments",
          Facet.INSTRUMENT,
          "targetGroups",
          Facet.TARGET_GROUP);

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

  /** The first saying of each term in each language. */
  private final Map<String, Map<Language, String>> names = new HashMap<>();

  Vocabulary(Words analysis) {
    this.analysis = analysis;
    read()
        .forEach(
            (group, terms) ->
                terms.forEach(
                    (key, said) ->
                        said.forEach(
                            (code, sayings) ->
                                add(
                                    analysis,
                                    Language.valueOf(code.toUpperCase(Locale.ROOT)),
                                    term(GROUPS.get(group), key),
                                    sayings))));
  }

  private static Map<String, Map<String, Map<String, List<String>>>> read() {
    try (InputStream file = new ClassPathResource("practice/vocabulary.yml").getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private void add(Words analysis, Language language, String term, List<String> sayings) {
    names.computeIfAbsent(term, key -> new EnumMap<>(Language.class)).put(language, sayings.get(0));
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

  @Override
  public Optional<String> name(Facet vocabulary, String key, Language reader) {
    return Optional.ofNullable(names.get(term(vocabulary, key))).map(name -> name.get(reader));
  }

  @Override
  public Map<Facet, Set<String>> in(Collection<String> texts) {
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
