package org.culturalpearls.practice.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeEntry.Version;

/**
 * An entry taken apart into lexemes.
 *
 * @param title lexemes of titles
 * @param summary lexemes of summaries, towns and terms
 * @param all those and the lexemes of stories
 * @param words all words in plain letters with their lexemes
 */
record Indexed(
    PracticeEntry entry,
    Set<String> title,
    Set<String> summary,
    Set<String> all,
    Map<String, Set<String>> words) {

  static Indexed of(Words analysis, PracticeEntry entry) {
    Indexed indexed =
        new Indexed(entry, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    for (Version version : entry.versions()) {
      Language language = version.language();
      indexed.add(analysis, language, version.title(), indexed.title);
      indexed.add(analysis, language, version.summary(), indexed.summary);
      indexed.add(analysis, language, entry.town(), indexed.summary);
      indexed.add(analysis, language, version.story(), indexed.all);
    }
    for (Facet facet : List.of(Facet.CHALLENGE, Facet.INSTRUMENT, Facet.TARGET_GROUP)) {
      indexed.values(facet).forEach(key -> indexed.summary.add(Vocabulary.term(facet, key)));
    }
    indexed.all.addAll(indexed.title);
    indexed.all.addAll(indexed.summary);
    return indexed;
  }

  private void add(Words analysis, Language language, String text, Set<String> to) {
    for (String word : analysis.in(text)) {
      Set<String> lexemes = analysis.lexemes(language, word);
      to.addAll(lexemes);
      words.computeIfAbsent(Folding.plain(word), key -> new TreeSet<>()).addAll(lexemes);
    }
  }

  Set<String> values(Facet facet) {
    return entry.facets().getOrDefault(facet, Set.of());
  }

  /** The one value of a facet, or empty. */
  String value(Facet facet) {
    return values(facet).stream().findFirst().orElse("");
  }

  /** All values of all facets, each with its facet's name. */
  String[] facets() {
    return entry.facets().entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(value -> facet(one.getKey(), value)))
        .sorted()
        .toArray(String[]::new);
  }

  static String facet(Facet facet, String value) {
    return facet.parameter() + ":" + value;
  }

  /** Title and summary as PostgreSQL writes a vector with weights. */
  String head() {
    Set<String> both = new TreeSet<>(title);
    both.addAll(summary);
    return both.stream()
        .map(lexeme -> quoted(lexeme) + (title.contains(lexeme) ? ":1A" : ":1B"))
        .collect(Collectors.joining(" "));
  }

  /** All lexemes as PostgreSQL writes a vector without positions. */
  String lexemes() {
    return all.stream().map(Indexed::quoted).collect(Collectors.joining(" "));
  }

  /** Lexemes of which one is enough, as PostgreSQL writes a question. */
  static String anyOf(Collection<String> lexemes) {
    return lexemes.stream().map(Indexed::quoted).collect(Collectors.joining("|", "(", ")"));
  }

  /** The same, in titles only. */
  static String anyInTitle(Collection<String> lexemes) {
    return lexemes.stream()
        .map(lexeme -> quoted(lexeme) + ":A")
        .collect(Collectors.joining("|", "(", ")"));
  }

  /** No lexeme has a quotation mark or backslash in it: {@link Words} leaves letters and digits. */
  private static String quoted(String lexeme) {
    return "'" + lexeme + "'";
  }

  String[] languages() {
    return entry.versions().stream()
        .map(version -> code(version.language()))
        .toArray(String[]::new);
  }

  String[] titles() {
    return entry.versions().stream().map(Version::title).toArray(String[]::new);
  }

  String[] summaries() {
    return entry.versions().stream().map(Version::summary).toArray(String[]::new);
  }

  static String code(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
