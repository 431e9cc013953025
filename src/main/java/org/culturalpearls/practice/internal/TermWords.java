package org.culturalpearls.practice.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.shared.Slug;
import org.springframework.context.MessageSource;

/** Reads terms of the vocabularies from cells, by their keys or their labels on the pages. */
final class TermWords {

  /** A label may hold a comma, so what is between these is looked up as a whole at first. */
  private static final String BETWEEN = "[;|\n]+";

  private static final String WITHIN = "[,/]+";

  private final Map<TermKind, List<Term>> vocabulary;
  private final Map<TermKind, Map<String, String>> known = new EnumMap<>(TermKind.class);

  TermWords(Map<TermKind, List<Term>> vocabulary, MessageSource messages) {
    this.vocabulary = vocabulary;
    vocabulary.forEach(
        (kind, terms) -> {
          Map<String, String> words = new HashMap<>();
          for (Term term : terms) {
            words.put(Slug.of(term.key()), term.key());
            for (Language language : Language.spoken()) {
              String label = messages.getMessage(term.label(), null, language.locale());
              words.put(Slug.of(label), term.key());
            }
          }
          known.put(kind, words);
        });
  }

  /** Returns the keys in a cell; what is wrong is noted on the row. */
  List<String> read(ImportRow row, ImportColumn column, TermKind kind) {
    List<String> keys = new ArrayList<>();
    for (String phrase : row.text(column).split(BETWEEN)) {
      if (key(kind, phrase) != null) {
        keys.add(key(kind, phrase));
      } else {
        Stream.of(phrase.split(WITHIN))
            .filter(word -> !word.isBlank())
            .forEach(word -> add(keys, row, column, kind, word.strip()));
      }
    }
    List<String> chosen = keys.stream().distinct().sorted().toList();
    if (chosen.size() > 1 && !kind.isSeveral()) {
      row.wrong("import.one-word", column.title());
    }
    return chosen;
  }

  private void add(
      List<String> keys, ImportRow row, ImportColumn column, TermKind kind, String word) {
    String key = key(kind, word);
    if (key == null) {
      row.wrong(
          "import.unknown-word",
          column.title(),
          word,
          vocabulary.getOrDefault(kind, List.of()).stream()
              .map(Term::key)
              .collect(Collectors.joining(", ")));
    } else {
      keys.add(key);
    }
  }

  private String key(TermKind kind, String word) {
    return known.getOrDefault(kind, Map.of()).get(Slug.of(word));
  }
}
