package org.culturalpearls.people.imports;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.Slug;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Translates the words in cells: countries and languages by code and by their name in any language
 * of the programme, all other values by their names and their labels on the pages.
 */
@Component
public class ImportWords {

  private static final String BETWEEN = "[,;/|\n]+";

  private final MessageSource texts;
  private final Map<Class<?>, Map<String, Enum<?>>> known = new ConcurrentHashMap<>();

  public ImportWords(MessageSource texts) {
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
  }

  public <E extends Enum<E>> Optional<E> one(Class<E> type, String word) {
    return Optional.ofNullable(type.cast(known(type).get(Slug.of(word))));
  }

  /** Returns the value in the column; null, with a note on the row, for an unknown word. */
  public <E extends Enum<E>> E one(Class<E> type, ImportRow row, ImportColumn column, E otherwise) {
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
  public <E extends Enum<E>> Set<E> many(Class<E> type, ImportRow row, ImportColumn column) {
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
    row.wrong("import.unknown-word", column.title(), word, String.join(", ", labels(type)));
  }

  /** Returns what the values of a type are called in the files, in alphabetical order. */
  public List<String> labels(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(this::label).sorted().toList();
  }

  /** Returns the words of a type; those of most are only its names and labels. */
  private Map<String, Enum<?>> known(Class<? extends Enum<?>> type) {
    if (!known.containsKey(type)) {
      Map<String, Enum<?>> words = new HashMap<>();
      for (Enum<?> value : type.getEnumConstants()) {
        words.put(Slug.of(value.name()), value);
        labels(value).forEach(label -> words.put(Slug.of(label), value));
      }
      known.putIfAbsent(type, words);
    }
    return known.get(type);
  }

  private void learn(Enum<?> value) {
    learn(value, value.name());
    labels(value).forEach(label -> learn(value, label));
  }

  private void learn(Enum<?> value, String word) {
    known
        .computeIfAbsent(value.getDeclaringClass(), type -> new HashMap<>())
        .put(Slug.of(word), value);
  }

  /** A file may have been filled by somebody who reads the pages in another language. */
  private Stream<String> labels(Enum<?> value) {
    return Language.spoken().stream()
        .map(language -> texts.getMessage(Label.of(value), language.locale()));
  }

  /** Returns what a value is called in the files. */
  public String label(Enum<?> value) {
    return texts.getMessage(Label.of(value), Locale.ENGLISH);
  }
}
