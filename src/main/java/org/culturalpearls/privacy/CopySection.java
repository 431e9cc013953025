package org.culturalpearls.privacy;

import java.util.List;
import java.util.Map;

/**
 * What one table holds on a person.
 *
 * @param name of the table
 * @param rows values by column; instants, dates, numbers, booleans, texts and lists of words. A
 *     column that names a person is there, and true, where it names this one.
 */
public record CopySection(String name, List<Map<String, Object>> rows) {

  public CopySection {
    rows = List.copyOf(rows);
  }
}
