package org.culturalpearls;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.Test;

/** Counts what the translations of the pages say, and what they do not say yet. */
class TranslationsTest {

  /** What stands in the forms and models themselves has no English file: FormWordsTest has it. */
  private static final Pattern OF_FORM_OR_TASK =
      Pattern.compile("form\\..+\\.(label|description|option\\..+)|task\\.[A-Z].*");

  /** How many texts each language lacks. It may fall and not grow; a new language begins high. */
  private static final Map<String, Integer> LACKING = Map.of("de", 0);

  /** A word that has one form for one and for many. */
  private static final List<String> SAME_FOR_ALL_NUMBERS = List.of("assignment.lead");

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  private final Properties english = TextFiles.texts(TextFiles.english());
  private final Map<String, Properties> translations = translations();

  private static Map<String, Properties> translations() {
    Map<String, Properties> all = new TreeMap<>();
    TextFiles.byLanguage().forEach((tag, files) -> all.put(tag, TextFiles.texts(files)));
    all.remove(TextFiles.ENGLISH);
    return all;
  }

  @Test
  void noTranslationLacksMoreTextsThanBefore() {
    assertThat(translations.keySet()).isEqualTo(LACKING.keySet());
    translations.forEach(
        (tag, texts) -> {
          Set<String> lacking = lacking(texts);
          System.out.printf(
              Locale.ROOT, "%s lacks %d of %d texts%n", tag, lacking.size(), english.size());
          assertThat(lacking).as(tag).hasSizeLessThanOrEqualTo(LACKING.get(tag));
        });
  }

  @Test
  void everyTextOfATranslationIsOneOfEnglish() {
    translations.forEach((tag, texts) -> assertThat(unknown(texts)).as(tag).isEmpty());
  }

  @Test
  void everyTranslationTakesTheArgumentsOfTheEnglishText() {
    translations.forEach((tag, texts) -> assertThat(differing(texts)).as(tag).isEmpty());
  }

  @Test
  void everyTranslationIsAFormatThatCanBeRead() {
    translations.forEach(
        (tag, texts) -> {
          for (String key : texts.stringPropertyNames()) {
            assertThat(new MessageFormat(texts.getProperty(key), Locale.forLanguageTag(tag)))
                .as(key)
                .isNotNull();
          }
        });
  }

  /** Where the English one says one and many, the other one has to be able to. */
  @Test
  void everyTextThatCountsCountsInTheTranslation() {
    translations.forEach(
        (tag, texts) ->
            assertThat(
                    english.stringPropertyNames().stream()
                        .filter(texts::containsKey)
                        .filter(key -> english.getProperty(key).contains(",choice,"))
                        .filter(key -> !texts.getProperty(key).contains(",choice,")))
                .as(tag)
                .isSubsetOf(SAME_FOR_ALL_NUMBERS));
  }

  @Test
  void showsNoQuoteTwiceAndSwallowsNone() {
    Texts all = new Texts();
    translations.forEach(
        (tag, texts) -> {
          for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            if (!text.contains("{")) {
              assertThat(all.getMessage(key, null, Locale.forLanguageTag(tag)))
                  .as(key)
                  .doesNotContain("''");
            }
          }
        });
  }

  @Test
  void noticesWhatIsMissingUnknownOrDiffers() {
    Properties texts = new Properties();
    texts.putAll(translations.get("de"));
    texts.remove("nav.home");
    assertThat(lacking(texts)).containsExactly("nav.home");
    texts.setProperty("nav.hame", "Meine Aufgaben");
    assertThat(unknown(texts)).containsExactly("nav.hame");
    texts.setProperty("task.place", "{0}, Verfahren {2}");
    assertThat(differing(texts)).containsExactly("task.place");
  }

  private Set<String> lacking(Properties texts) {
    Set<String> lacking = new TreeSet<>(english.stringPropertyNames());
    lacking.removeAll(texts.stringPropertyNames());
    return lacking;
  }

  private Set<String> unknown(Properties texts) {
    Set<String> unknown = new TreeSet<>(texts.stringPropertyNames());
    unknown.removeAll(english.stringPropertyNames());
    unknown.removeIf(key -> OF_FORM_OR_TASK.matcher(key).matches());
    return unknown;
  }

  private Set<String> differing(Properties texts) {
    return english.stringPropertyNames().stream()
        .filter(texts::containsKey)
        .filter(
            key -> !arguments(english.getProperty(key)).equals(arguments(texts.getProperty(key))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
