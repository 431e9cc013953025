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

  private static final String LEFT_OUT = "…";

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

  /**
   * Returns the beginning of a text for a title or a subject: one line of visible characters, cut
   * between words if it is longer.
   *
   * @param longest number of characters, with the ellipsis of a cut
   */
  public static String shortened(String text, int longest) {
    String line = withoutUnseen(text.replaceAll("\\s+", " "));
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    String kept = line.substring(0, line.offsetByCodePoints(0, longest - 1));
    int word = line.charAt(kept.length()) == ' ' ? kept.length() : kept.lastIndexOf(' ');
    return (word > longest / 2 ? kept.substring(0, word) : kept).strip() + LEFT_OUT;
  }

  /** Returns the text without such characters. */
  public static String withoutUnseen(String text) {
    return of(UNSEEN.matcher(text.replaceAll("[\\r\\n\\u2028\\u2029]+", " ")).replaceAll(""));
  }
}
