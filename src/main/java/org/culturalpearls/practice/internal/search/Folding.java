package org.culturalpearls.practice.internal.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.culturalpearls.people.Language;

/**
 * Writes words without marks on their letters, as people do who don't have the keys. In languages
 * that write å, ä, ö and their like as two letters where there are no keys, two letters count as
 * one.
 */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i");

  private static final Set<Language> TWO_FOR_ONE =
      Set.of(Language.DA, Language.DE, Language.NO, Language.SV);

  private static final Pattern TWO = Pattern.compile("ae|oe|aa|(?<![aeoq])ue");

  private Folding() {}

  /** Returns a word in lower case with plain letters. */
  static String plain(String word) {
    StringBuilder letters = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      String plain = LETTERS.get(letter);
      if (plain == null) {
        letters.append(letter);
      } else {
        letters.append(plain);
      }
    }
    return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Returns a word as the language is written with plain letters. */
  static String of(Language language, String word) {
    String plain = plain(word);
    return TWO_FOR_ONE.contains(language)
        ? TWO.matcher(plain).replaceAll(two -> two.group().substring(0, 1))
        : plain;
  }
}
