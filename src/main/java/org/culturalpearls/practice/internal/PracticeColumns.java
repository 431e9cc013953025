package org.culturalpearls.practice.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportWords;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** The columns of a spreadsheet of practices: what is taken out is what is brought in. */
@Component
class PracticeColumns {

  static final String YES = "yes";
  static final String NO = "no";
  private static final String BETWEEN = ", ";

  final ImportColumn kind;
  final ImportColumn townHidden;
  final ImportColumn country;
  final ImportColumn language;
  final ImportColumn licence;
  final ImportColumn hostsVisits;
  private final Map<PracticeText, ImportColumn> texts = new EnumMap<>(PracticeText.class);
  private final Map<TermKind, ImportColumn> terms = new EnumMap<>(TermKind.class);
  private final ImportWords words;

  PracticeColumns(MessageSource messages, ImportWords words) {
    this.words = words;
    kind = optional(messages, "field.kind").of(words.labels(PracticeKind.class));
    townHidden = yesOrNo(messages, "field.townHidden");
    country = optional(messages, "field.country").of(words.labels(Country.class));
    language = required(messages, "field.language").of(words.labels(Language.class));
    licence =
        required(messages, "field.licence")
            .of(Stream.of(Licence.values()).map(Licence::key).toList());
    hostsVisits = yesOrNo(messages, "field.hostsVisits");
    for (PracticeText text : PracticeText.values()) {
      texts.put(text, column(messages, text));
    }
    for (TermKind each : TermKind.values()) {
      terms.put(each, term(messages, "termkind." + each));
    }
  }

  private static ImportColumn yesOrNo(MessageSource messages, String key) {
    return optional(messages, key).of(List.of(YES, NO));
  }

  private static ImportColumn required(MessageSource messages, String key, String... names) {
    return ImportColumn.required(label(messages, key), translated(messages, key, names));
  }

  private static ImportColumn optional(MessageSource messages, String key, String... names) {
    return ImportColumn.optional(label(messages, key), translated(messages, key, names));
  }

  private static ImportColumn term(MessageSource messages, String kind) {
    Object[] argument = {new DefaultMessageSourceResolvable(kind)};
    String key = "practice.sheet.term";
    return ImportColumn.optional(
        messages.getMessage(key, argument, Locale.ENGLISH),
        Language.spoken().stream()
            .map(language -> messages.getMessage(key, argument, language.locale()))
            .toArray(String[]::new));
  }

  /** What is exported in the language of its reader has other headings. */
  private static String[] translated(MessageSource messages, String key, String... names) {
    return Stream.concat(
            Stream.of(names),
            Language.spoken().stream()
                .map(language -> messages.getMessage(key, null, language.locale())))
        .toArray(String[]::new);
  }

  private static ImportColumn column(MessageSource messages, PracticeText text) {
    String key = "practicetext." + text;
    ImportColumn column =
        text == PracticeText.TITLE
            ? required(messages, key, text.field())
            : optional(messages, key, text.field());
    return text.isLine() ? column : column.prose(text.limit());
  }

  private static String label(MessageSource messages, String key) {
    return messages.getMessage(key, null, Locale.ENGLISH);
  }

  ImportColumn of(PracticeText text) {
    return texts.get(text);
  }

  ImportColumn of(TermKind term) {
    return terms.get(term);
  }

  /** Returns all in their order, those of terms with the keys that can be used. */
  List<ImportColumn> all(Map<TermKind, List<Term>> vocabulary) {
    List<ImportColumn> all = new ArrayList<>();
    all.add(kind);
    all.add(of(PracticeText.TITLE));
    all.add(of(PracticeText.SUMMARY));
    all.add(of(PracticeText.TOWN));
    all.addAll(List.of(townHidden, country, language, licence));
    all.add(of(PracticeText.SOURCE));
    all.add(hostsVisits);
    texts.values().stream().filter(column -> !all.contains(column)).forEach(all::add);
    terms.forEach(
        (kindOfTerm, column) ->
            all.add(
                column.of(
                    vocabulary.getOrDefault(kindOfTerm, List.of()).stream()
                        .map(Term::key)
                        .toList())));
    return all;
  }

  /** Returns a public record in the order of the columns. */
  List<String> cells(PracticeContent content, String town) {
    List<String> cells = new ArrayList<>();
    cells.add(words.label(content.kind()));
    cells.add(content.text(PracticeText.TITLE));
    cells.add(content.text(PracticeText.SUMMARY));
    cells.add(town);
    cells.add(content.townHidden() ? YES : NO);
    cells.add(content.country() == null ? "" : words.label(content.country()));
    cells.add(words.label(content.language()));
    cells.add(content.licence().key());
    cells.add(content.text(PracticeText.SOURCE));
    cells.add(content.hostsVisits() ? YES : NO);
    texts.keySet().stream()
        .filter(text -> text.section() != PracticeSection.CARD)
        .forEach(text -> cells.add(content.text(text)));
    terms.keySet().forEach(each -> cells.add(String.join(BETWEEN, content.keys(each))));
    return cells;
  }
}
