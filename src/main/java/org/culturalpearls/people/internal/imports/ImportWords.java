package org.culturalpearls.people.internal.imports;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.Slug;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Translates the words in cells: countries and languages by code and by their name in any language
 * of the programme, themes and roles by their labels on the pages.
 */
@Component
class ImportWords {

  private static final String BETWEEN = "[,;/|\n]+";

  private final MessageSource texts;
  private final Map<Class<?>, Map<String, Enum<?>>> known = new HashMap<>();

  ImportWords(MessageSource texts) {
    this.texts = texts;
    for (Country country : Country.values()) {
      learn(country);
      for (Language language : Language.values()) {
        learn(country, new Locale("", country.name()).getDisplayCountry(language.locale()));
      }
    }
    for (Language language : Language.values()) {
      learn(language);
      for (Language in : Language.values()) {
        learn(language, language.locale().getDisplayLanguage(in.locale()));
      }
    }
    // Often typed for the language, though it is the country's code.
    learn(Language.DA, "dk");
    learn(Language.ET, "ee");
    learn(Language.SV, "se");
    Stream.of(Theme.values()).forEach(this::learn);
    Stream.of(Role.values()).forEach(this::learn);
  }

  <E extends Enum<E>> Optional<E> one(Class<E> type, String word) {
    return Optional.ofNullable(type.cast(known.get(type).get(Slug.of(word))));
  }

  /** Returns the value in the column; null, with a note on the row, for an unknown word. */
  <E extends Enum<E>> E one(Class<E> type, ImportRow row, ImportColumn column, E otherwise) {
    String word = row.text(column);
    if (word.isEmpty()) {
      return otherwise;
    }
    Optional<E> value = one(type, word);
    if (value.isEmpty()) {
      unknown(type, row, column, word);
    }
    return value.orElse(null);
  }

  /** Returns the values in the column; unknown words are left out with a note on the row. */
  <E extends Enum<E>> Set<E> many(Class<E> type, ImportRow row, ImportColumn column) {
    Set<E> values = EnumSet.noneOf(type);
    for (String word : row.text(column).split(BETWEEN)) {
      if (!word.isBlank()) {
        one(type, word)
            .ifPresentOrElse(values::add, () -> unknown(type, row, column, word.strip()));
      }
    }
    return values;
  }

  private <E extends Enum<E>> void unknown(
      Class<E> type, ImportRow row, ImportColumn column, String word) {
    String words =
        Stream.of(type.getEnumConstants())
            .map(this::label)
            .sorted()
            .collect(Collectors.joining(", "));
    row.wrong("import.unknown-word", column.title(), word, words);
  }

  private void learn(Enum<?> value) {
    learn(value, value.name());
    learn(value, label(value));
  }

  private void learn(Enum<?> value, String word) {
    known
        .computeIfAbsent(value.getDeclaringClass(), type -> new HashMap<>())
        .put(Slug.of(word), value);
  }

  private String label(Enum<?> value) {
    return texts.getMessage(Label.of(value), Locale.ENGLISH);
  }
}
