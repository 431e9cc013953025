package org.culturalpearls.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Normalises and checks names: one line of visible characters. Line breaks make two lines of a name
 * in a mail or a list, characters that change the direction of writing make "exe.pdf" of "fdp.exe",
 * and with one of zero width two towns look alike.
 */
public final class OneLine {

  /** Blanks of all widths, as word processors insert them. */
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");

  /** Includes letters and marks that are invisible. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}"
              + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0"
              + "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

  private OneLine() {}

  /** Returns the text in Unicode normal form, with several blanks replaced by one. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /** Returns whether it contains an invisible character, or one that moves others. */
  public static boolean holdsUnseen(String text) {
    return UNSEEN.matcher(text).find();
  }

  /** Returns the text without such characters. */
  public static String withoutUnseen(String text) {
    return of(UNSEEN.matcher(text.replaceAll("[\\r\\n\\u2028\\u2029]+", " ")).replaceAll(""));
  }
}
