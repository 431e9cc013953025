package org.culturalpearls.security.access;

import java.io.IOException;
import java.util.List;
import org.culturalpearls.TestTable;

/**
 * A line of {@code pages.csv}.
 *
 * @param least to how many kinds of pages links lead at least
 * @param own kinds among them, above all those to which not everybody is led
 */
record LedTo(String visitor, int least, List<String> own) {

  static List<LedTo> all() throws IOException {
    return TestTable.rows("pages.csv")
        .map(List::of)
        .map(cells -> new LedTo(cells.get(0), Integer.parseInt(cells.get(1)), rest(cells)))
        .toList();
  }

  private static List<String> rest(List<String> cells) {
    return cells.subList(2, cells.size());
  }
}
