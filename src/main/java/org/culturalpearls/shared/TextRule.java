package org.culturalpearls.shared;

import java.util.regex.Pattern;
import org.springframework.context.MessageSourceResolvable;

/** What is asked of every text that people type: there where it must be, and not too long. */
public final class TextRule {

  /**
   * What a mail program makes a link of, or comes near to it; "Dr. Saar" and "St.Gallen" do not.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("://|@|(?i:www\\.)|[\\p{L}\\p{N}]\\.(\\p{Ll}{2,}|\\p{Lu}{2,})(?!\\p{L})");

  private TextRule() {}

  /** The text without blanks around it. */
  public static String required(String field, String text, int longest) {
    String stripped = optional(field, text, longest);
    if (stripped.isEmpty()) {
      throw RuleBroken.in(field, "error.shared.missing", Label.field(field));
    }
    return stripped;
  }

  /** A name that others get to read: nothing in it leads anywhere. */
  public static String name(String field, String text, int longest) {
    String name = required(field, line(field, text, longest), longest);
    if (holdsAddress(name)) {
      throw RuleBroken.in(field, "error.shared.address-in-name", Label.field(field));
    }
    return name;
  }

  /** A text of one line, in which every sign is seen; empty when there is none. */
  public static String line(String field, String text, int longest) {
    String line = text == null ? "" : OneLine.of(text);
    if (OneLine.holdsUnseen(line)) {
      throw RuleBroken.in(field, "error.shared.unseen", Label.field(field));
    }
    return optional(field, line, longest);
  }

  /** Whether there is a web or mail address in it. */
  public static boolean holdsAddress(String text) {
    return ADDRESS.matcher(text).find();
  }

  /**
   * The text without blanks around it; empty when there is none. Browsers count a line break as one
   * character and send two: it is kept as one.
   */
  public static String optional(String field, String text, int longest) {
    return optional(field, Label.field(field), text, longest);
  }

  /** The same of a field that is called otherwise than its key says. */
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

  /** The value, which must be there. */
  public static <T> T chosen(String field, T value) {
    if (value == null) {
      throw RuleBroken.in(field, "error.shared.missing", Label.field(field));
    }
    return value;
  }
}
