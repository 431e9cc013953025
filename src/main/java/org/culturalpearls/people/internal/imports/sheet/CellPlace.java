package org.culturalpearls.people.internal.imports.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.shared.RuleBroken;

/**
 * Parses the reference of a cell: ZZZZZZ2 is in no sheet, and would need a row of 300 million
 * cells.
 */
final class CellPlace {

  private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");
  private static final int LETTERS = 26;

  /** The limit of spreadsheet programs: XFD is the last. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int MOST_ROWS = 1_048_576;

  private CellPlace() {}

  /** Returns the column, from 0; the given one if the cell has no reference. */
  static int column(String name, int otherwise, int row) {
    if (name == null) {
      return otherwise;
    }
    Matcher known = NAME.matcher(name);
    int column = 0;
    if (known.matches()) {
      for (char letter : known.group(1).toCharArray()) {
        column = column * LETTERS + letter - 'A' + 1;
      }
    }
    if (column < 1 || column > MOST_COLUMNS) {
      String shown = name.length() > 20 ? name.substring(0, 20) + "…" : name;
      throw RuleBroken.in("file", "error.people.import-cell", row, shown);
    }
    return column - 1;
  }

  static int row(String number, int otherwise) {
    if (number == null) {
      return otherwise;
    }
    int row = number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    if (row < 1 || row > MOST_ROWS) {
      throw RuleBroken.in("file", "error.people.import-row", otherwise);
    }
    return row;
  }
}
