package org.culturalpearls.portal.list;

import java.util.regex.Pattern;

/** Typed text in cells of spreadsheets, which would run some of it as a formula. */
final class SheetText {

  private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private SheetText() {}

  /** Keeps the text from starting with a character that makes it a formula. */
  static String safe(String typed) {
    return FORMULA.matcher(typed).matches() ? "'" + typed : typed;
  }
}
