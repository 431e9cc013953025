package org.culturalpearls.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a name may be made of: one line of signs that are seen. Line breaks make two lines of a name
 * in a mail or a list, signs that turn the direction of writing make "exe.pdf" of "fdp.exe", and
 * with one that has no width two towns look like one.
 */
public final class OneLine {

  /** Blanks of all widths, as programs for texts put them in. */
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");

  /** Also letters and marks that show nothing. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}"
              + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0"
              + "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

  private OneLine() {}

  /** The text with each letter in one way of writing it, and one blank where there are several. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /** Whether there is a sign in it that is not seen, or that moves others. */
  public static boolean holdsUnseen(String text) {
    return UNSEEN.matcher(text).find();
  }

  /** The text without such signs. */
  public static String withoutUnseen(String text) {
    return of(UNSEEN.matcher(text.replaceAll("[\\r\\n\\u2028\\u2029]+", " ")).replaceAll(""));
  }
}
