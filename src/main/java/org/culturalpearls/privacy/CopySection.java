package org.culturalpearls.privacy;

import java.util.List;
import java.util.Map;

/**
 * The data about a person in one table.
 *
 * @param name of the table
 * @param rows values by column; instants, dates, numbers, booleans, texts and lists of words. A
 *     column that names a person is true if it names this one, and missing otherwise.
 */
public record CopySection(String name, List<Map<String, Object>> rows) {

  public CopySection {
    rows = List.copyOf(rows);
  }
}
