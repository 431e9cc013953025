package org.culturalpearls.people.internal.imports.sheet;

import java.util.List;

/** A row: its number as the spreadsheet program counts, and its trimmed cells. */
public record SheetRow(int number, List<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
