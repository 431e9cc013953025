package org.culturalpearls.people.internal.imports;

import java.util.regex.Pattern;

/**
 * Texts that files of this application keep from being a formula by an apostrophe in front: without
 * it, what is taken out and brought in again stays the same.
 */
final class SafeCell {

  private static final Pattern KEPT = Pattern.compile("'\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private SafeCell() {}

  static String plain(String cell) {
    return KEPT.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
