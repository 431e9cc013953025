package org.culturalpearls.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Converts a name to plain Latin letters: for addresses and keys, and to find it however it is
 * typed.
 */
public final class Slug {

  private static final int LONGEST = 60;

  /** Letters of the region that Unicode does not decompose into a letter and a mark. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i");

  private Slug() {}

  /** Rūjiena becomes rujiena, Łódź lodz, Weißenfels (Saale) weissenfels-saale. */
  public static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (char c : lower.toCharArray()) {
      letters.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    String slug =
        Normalizer.normalize(letters, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
  }
}
