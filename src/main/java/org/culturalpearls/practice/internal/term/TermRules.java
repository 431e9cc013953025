package org.culturalpearls.practice.internal.term;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.practice.TermService.Said;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;

/** Checks what is typed into a term, and finds all that is wrong at once. */
final class TermRules {

  static final int MOST_OTHERS = 12;

  /** What stands in the name of a thing; no markup, no address and no number sign. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’()/.&-]*");

  private final List<RuleBroken> broken = new ArrayList<>();
  private final BiPredicate<Language, String> isFound;

  /**
   * @param isFound whether a text has a word that people can look for
   */
  TermRules(BiPredicate<Language, String> isFound) {
    this.isFound = isFound;
  }

  /** Returns the words of the languages that have any, in each the name first. */
  Map<Language, List<String>> words(Map<Language, Said> sent) {
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    sent.forEach(
        (language, said) -> {
          List<String> ofLanguage = words(language, said);
          if (!ofLanguage.isEmpty()) {
            words.put(language, ofLanguage);
          }
        });
    return words;
  }

  private List<String> words(Language language, Said said) {
    String nameField = "names[" + language + "]";
    String name = line(nameField, said.name(), TermService.LONGEST_NAME);
    List<String> others = others(language, said.others());
    if (name.isEmpty()) {
      if (!others.isEmpty()) {
        refuse(nameField, "error.shared.missing", Label.field(nameField));
      }
      return List.of();
    }
    require(isFound.test(language, name), nameField, "error.practice.term-not-found");
    return Stream.concat(Stream.of(name), others.stream())
        .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll)
        .stream()
        .toList();
  }

  private List<String> others(Language language, String typed) {
    String field = "otherWords[" + language + "]";
    Set<String> others = new LinkedHashSet<>();
    for (String part : line(field, typed, TermService.LONGEST_OTHERS).split(",")) {
      String word = part.strip();
      if (!word.isEmpty()) {
        require(isFound.test(language, word), field, "error.practice.term-not-found");
        require(
            word.length() <= TermService.LONGEST_NAME,
            field,
            "error.shared.too-long",
            Label.field(field),
            TermService.LONGEST_NAME);
        others.add(word);
      }
    }
    require(others.size() <= MOST_OTHERS, field, "error.practice.term-many-words", MOST_OTHERS);
    return List.copyOf(others);
  }

  private String line(String field, String typed, int longest) {
    try {
      String line = TextRule.line(field, typed, longest);
      boolean words = WORDS.matcher(line.replace(",", "")).matches();
      require(words && !TextRule.holdsAddress(line), field, "error.practice.term-signs");
      return line;
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return "";
    }
  }

  /**
   * The name is needed in English, the working language, which is shown where there is no other.
   */
  void requireEnglish(Map<Language, List<String>> words) {
    if (!words.containsKey(Language.EN)) {
      refuse("names[EN]", "error.shared.missing", Label.field("names[EN]"));
    }
  }

  /** No two terms of a kind are called the same in a language. */
  void requireNamesOfItsOwn(
      Map<Language, List<String>> words, Map<Language, Set<String>> namesOfOthers) {
    words.forEach(
        (language, ofLanguage) ->
            require(
                !namesOfOthers.getOrDefault(language, Set.of()).contains(lower(ofLanguage.get(0))),
                "names[" + language + "]",
                "error.practice.term-twice"));
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  void require(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      refuse(field, key, arguments);
    }
  }

  private void refuse(String field, String key, Object... arguments) {
    broken.add(RuleBroken.in(field, key, arguments));
  }

  /** Refuses all that was found. */
  void enforce() {
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }
}
