package org.culturalpearls.practice.internal.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.people.Language;
import org.springframework.stereotype.Component;

/**
 * Takes texts apart into lexemes: the language, a colon, and a stem in plain letters. The stem of a
 * word and the stem of the word in plain letters may differ; both count, so that a word is found
 * with and without its marks.
 */
@Component
class Words {

  /** Longer than any word; what is longer is no word. */
  private static final int LONGEST = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)?");

  private final Map<Language, Stems> stems = new EnumMap<>(Language.class);

  Words() {
    for (Language language : Language.values()) {
      stems.put(language, new Stems(language));
    }
  }

  /** The words of a text in their order, in lower case. */
  List<String> in(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      if (found.group().length() <= LONGEST) {
        words.add(found.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The lexemes of a word in a language; none for one that says nothing there, like "the". */
  Set<String> lexemes(Language language, String word) {
    Set<String> lexemes = new LinkedHashSet<>();
    Stems rules = stems.get(language);
    rules
        .of(word)
        .ifPresent(
            stem -> {
              lexemes.add(lexeme(language, stem));
              rules
                  .of(Folding.of(language, word))
                  .ifPresent(plain -> lexemes.add(lexeme(language, plain)));
            });
    return lexemes;
  }

  /** What a word may be, in whichever language it is. */
  Set<String> lexemes(String word) {
    Set<String> lexemes = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      lexemes.addAll(lexemes(language, word));
    }
    return lexemes;
  }

  /** Returns whether a word says nothing in one of the languages. */
  boolean saysNothing(String word) {
    return stems.values().stream().anyMatch(rules -> rules.of(word).isEmpty());
  }

  private static String lexeme(Language language, String stem) {
    String plain = Folding.of(language, stem).replaceAll("[^\\p{L}\\p{N}]", "");
    return language.locale().getLanguage() + ":" + plain;
  }
}
