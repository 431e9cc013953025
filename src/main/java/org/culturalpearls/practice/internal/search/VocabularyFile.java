package org.culturalpearls.practice.internal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words with which the vocabularies begin. */
final class VocabularyFile {

  private static final Map<String, Facet> GROUPS =
      Map.of(
          "challenges",
          Facet.CHALLENGE,
          "instruments",
          Facet.INSTRUMENT,
          "targetGroups",
          Facet.TARGET_GROUP);

  private VocabularyFile() {}

  /** Returns the words of all terms by their lexemes, in each language the name first. */
  static Map<String, Map<Language, List<String>>> read() {
    Map<String, Map<Language, List<String>>> terms = new LinkedHashMap<>();
    content()
        .forEach(
            (group, ofGroup) ->
                ofGroup.forEach(
                    (key, said) ->
                        terms.put(Vocabulary.term(GROUPS.get(group), key), byLanguage(said))));
    return terms;
  }

  private static Map<Language, List<String>> byLanguage(Map<String, List<String>> said) {
    Map<Language, List<String>> languages = new EnumMap<>(Language.class);
    said.forEach(
        (code, words) -> languages.put(Language.valueOf(code.toUpperCase(Locale.ROOT)), words));
    return languages;
  }

  private static Map<String, Map<String, Map<String, List<String>>>> content() {
    try (InputStream file = new ClassPathResource("practice/vocabulary.yml").getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
