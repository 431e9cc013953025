package org.culturalpearls.shared;

/** What is asked of every text that people type: there where it must be, and not too long. */
public final class TextRule {

  private TextRule() {}

  /** The text without blanks around it. */
  public static String required(String field, String text, int longest) {
    String stripped = optional(field, text, longest);
    if (stripped.isEmpty()) {
      throw RuleBroken.in(field, "error.shared.missing", Label.field(field));
    }
    return stripped;
  }

  /**
   * The text without blanks around it; empty when there is none. Browsers count a line break as one
   * character and send two: it is kept as one.
   */
  public static String optional(String field, String text, int longest) {
    String stripped = text == null ? "" : text.strip().replace("\r\n", "\n");
    if (stripped.length() > longest) {
      throw RuleBroken.in(field, "error.shared.too-long", Label.field(field), longest);
    }
    if (stripped.indexOf('\0') >= 0) {
      throw RuleBroken.in(field, "error.shared.unreadable", Label.field(field));
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
