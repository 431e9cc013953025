package org.culturalpearls.shared;

import java.util.regex.Pattern;
import org.springframework.context.MessageSourceResolvable;

/** Validates typed texts: present if required, and not too long. */
public final class TextRule {

  /**
   * Text that a mail program turns into a link, or nearly; "Dr. Saar" and "St.Gallen" are no match.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("://|@|(?i:www\\.)|[\\p{L}\\p{N}]\\.(\\p{Ll}{2,}|\\p{Lu}{2,})(?!\\p{L})");

  private TextRule() {}

  /** Returns the trimmed text. */
  public static String required(String field, String text, int longest) {
    String stripped = optional(field, text, longest);
    if (stripped.isEmpty()) {
      throw RuleBroken.in(field, "error.shared.missing", Label.field(field));
    }
    return stripped;
  }

  /** Returns a name that others read: it must not contain a link. */
  public static String name(String field, String text, int longest) {
    String name = required(field, line(field, text, longest), longest);
    if (holdsAddress(name)) {
      throw RuleBroken.in(field, "error.shared.address-in-name", Label.field(field));
    }
    return name;
  }

  /** Returns a text of one line with visible characters only; empty if there is none. */
  public static String line(String field, String text, int longest) {
    String line = text == null ? "" : OneLine.of(text);
    if (OneLine.holdsUnseen(line)) {
      throw RuleBroken.in(field, "error.shared.unseen", Label.field(field));
    }
    return optional(field, line, longest);
  }

  /** Returns whether it contains a web or mail address. */
  public static boolean holdsAddress(String text) {
    return ADDRESS.matcher(text).find();
  }

  /**
   * Returns the trimmed text; empty if there is none. Browsers count a line break as one character
   * and send two: it is stored as one.
   */
  public static String optional(String field, String text, int longest) {
    return optional(field, Label.field(field), text, longest);
  }

  /** The same for a field with another label than that of its key. */
  public static String optional(
      String field, MessageSourceResolvable label, String text, int longest) {
    String stripped = text == null ? "" : text.strip().replace("\r\n", "\n");
    if (stripped.length() > longest) {
      throw RuleBroken.in(field, "error.shared.too-long", label, longest);
    }
    if (stripped.indexOf('\0') >= 0) {
      throw RuleBroken.in(field, "error.shared.unreadable", label);
    }
    return stripped;
  }

  /** Returns the value, which is required. */
  public static <T> T chosen(String field, T value) {
    if (value == null) {
      throw RuleBroken.in(field, "error.shared.missing", Label.field(field));
    }
    return value;
  }
}
