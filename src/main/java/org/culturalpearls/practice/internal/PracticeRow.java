package org.culturalpearls.practice.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads a practice from a line, and finds all that is wrong with it. */
@Component
class PracticeRow {

  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "ja", "j");
  private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "nein");

  private final PracticeColumns columns;
  private final ImportWords words;
  private final VocabularyQueries vocabulary;
  private final MunicipalityService municipalities;
  private final MessageSource messages;

  PracticeRow(
      PracticeColumns columns,
      ImportWords words,
      VocabularyQueries vocabulary,
      MunicipalityService municipalities,
      MessageSource messages) {
    this.columns = columns;
    this.words = words;
    this.vocabulary = vocabulary;
    this.municipalities = municipalities;
    this.messages = messages;
  }

  /** What all lines of a file are read with: one read for the vocabulary, one for each country. */
  record Words(TermWords terms, Map<Country, Map<String, MunicipalityId>> towns) {}

  Words words() {
    return new Words(new TermWords(vocabulary.terms(), messages), new EnumMap<>(Country.class));
  }

  /** Returns null for an invalid row. */
  PracticeContent read(ImportRow row, Words with) {
    row.isAbout(row.text(columns.of(PracticeText.TITLE)));
    Map<PracticeText, String> texts = texts(row);
    PracticeKind kind = words.one(PracticeKind.class, row, columns.kind, PracticeKind.PRACTICE);
    boolean hidden = isYes(row, columns.townHidden);
    if (hidden && kind == PracticeKind.PRACTICE) {
      row.wrong("error.practice.only-lessons-hide");
    }
    Country country = words.one(Country.class, row, columns.country, null);
    Language language = required(Language.class, row, columns.language);
    Licence licence = required(Licence.class, row, columns.licence);
    boolean hostsVisits = isYes(row, columns.hostsVisits);
    Map<TermKind, List<String>> terms = terms(row, with.terms());
    if (row.isWrong()) {
      return null;
    }
    note(row, texts);
    Optional<MunicipalityId> town =
        country == null ? Optional.empty() : town(with, country, texts.get(PracticeText.TOWN));
    town.ifPresent(known -> texts.remove(PracticeText.TOWN));
    return new PracticeContent(
        kind, town.orElse(null), hidden, country, language, licence, hostsVisits, texts, terms);
  }

  private Map<PracticeText, String> texts(ImportRow row) {
    Map<PracticeText, String> sent =
        Stream.of(PracticeText.values())
            .collect(Collectors.toMap(Function.identity(), text -> row.text(columns.of(text))));
    PracticeRules rules = new PracticeRules(PracticeText::field);
    Map<PracticeText, String> texts = new EnumMap<>(rules.texts(sent.keySet(), sent));
    rules.required(PracticeText.TITLE, sent.get(PracticeText.TITLE));
    try {
      rules.enforce();
    } catch (RuleBroken broken) {
      row.wrong(broken);
    }
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private <E extends Enum<E>> E required(Class<E> type, ImportRow row, ImportColumn column) {
    if (row.text(column).isEmpty()) {
      row.wrong("error.shared.missing", column.title());
    }
    return words.one(type, row, column, null);
  }

  private static boolean isYes(ImportRow row, ImportColumn column) {
    String text = row.text(column).strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(text) && !NO.contains(text)) {
      row.wrong(
          "import.unknown-word",
          column.title(),
          row.text(column),
          PracticeColumns.YES + ", " + PracticeColumns.NO);
    }
    return YES.contains(text);
  }

  private Map<TermKind, List<String>> terms(ImportRow row, TermWords terms) {
    Map<TermKind, List<String>> chosen = new EnumMap<>(TermKind.class);
    for (TermKind kind : TermKind.values()) {
      List<String> keys = terms.read(row, columns.of(kind), kind);
      if (!keys.isEmpty()) {
        chosen.put(kind, keys);
      }
    }
    return chosen;
  }

  /** A draft may grow: what it needs before it is handed in is said and not refused. */
  private void note(ImportRow row, Map<PracticeText, String> texts) {
    String missing =
        Stream.concat(PracticeText.REQUIRED.stream(), Stream.of(PracticeText.TOWN))
            .filter(text -> !texts.containsKey(text))
            .map(text -> columns.of(text).title())
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      row.note("import.practice-grows", missing);
    }
    if (!texts.containsKey(PracticeText.SOURCE)) {
      row.note("import.practice-no-source");
    }
  }

  /** A town of the programme is known as such, so that nobody checks what tells of the own town. */
  private Optional<MunicipalityId> town(Words with, Country country, String name) {
    if (name == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        with.towns().computeIfAbsent(country, this::towns).get(Slug.of(name)));
  }

  private Map<String, MunicipalityId> towns(Country country) {
    Map<String, MunicipalityId> towns = new HashMap<>();
    municipalities.inCountry(country).forEach(town -> towns.put(Slug.of(town.name()), town.id()));
    return towns;
  }
}
