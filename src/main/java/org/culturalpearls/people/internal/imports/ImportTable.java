package org.culturalpearls.people.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.internal.imports.sheet.Sheet;
import org.culturalpearls.people.internal.imports.sheet.SheetRow;
import org.culturalpearls.shared.RuleBroken;

/** A sheet with its recognised headers: its lines, and notes on the sheet as a whole. */
record ImportTable(List<ImportRow> rows, List<ImportNote> notes) {

  private static final int DEEPEST_HEADER = 20;

  /** Titles and remarks may stand above the row that has all required columns. */
  static ImportTable of(Sheet sheet, List<ImportColumn> columns, int mostLines) {
    List<SheetRow> all = sheet.rows();
    for (int i = 0; i < Math.min(all.size(), DEEPEST_HEADER); i++) {
      Map<Integer, ImportColumn> places = places(all.get(i), columns);
      if (places.values().containsAll(columns.stream().filter(ImportColumn::required).toList())) {
        List<SheetRow> lines = all.subList(i + 1, all.size());
        requireSome(lines, mostLines);
        return table(sheet, all.get(i), places, lines);
      }
    }
    throw RuleBroken.in(
        "file",
        "error.people.import-no-header",
        columns.stream()
            .filter(ImportColumn::required)
            .map(ImportColumn::title)
            .collect(Collectors.joining(", ")));
  }

  private static Map<Integer, ImportColumn> places(SheetRow row, List<ImportColumn> columns) {
    Map<Integer, ImportColumn> places = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String header = row.cells().get(i);
      for (ImportColumn column : columns) {
        if (column.isHeaded(header)) {
          places.put(i, column);
        }
      }
    }
    return places;
  }

  private static ImportTable table(
      Sheet sheet, SheetRow header, Map<Integer, ImportColumn> places, List<SheetRow> lines) {
    requireOnce(header, places);
    List<ImportNote> notes = new ArrayList<>();
    if (sheet.encodingGuessed()) {
      notes.add(ImportNote.of("import.letters-guessed"));
    }
    for (int i = 0; i < header.cells().size(); i++) {
      if (!places.containsKey(i) && !header.cells().get(i).isEmpty()) {
        notes.add(ImportNote.of("import.column-left-out", header.cells().get(i)));
      }
    }
    return new ImportTable(lines.stream().map(line -> row(line, places)).toList(), notes);
  }

  private static void requireSome(List<SheetRow> lines, int most) {
    if (lines.isEmpty()) {
      throw RuleBroken.in("file", "error.people.import-empty");
    }
    if (lines.size() > most) {
      throw RuleBroken.in("file", "error.people.import-long", most);
    }
  }

  private static void requireOnce(SheetRow header, Map<Integer, ImportColumn> places) {
    Map<ImportColumn, Integer> seen = new HashMap<>();
    places.forEach(
        (place, column) -> {
          if (seen.put(column, place) != null) {
            throw RuleBroken.in(
                "file", "error.people.import-column-twice", header.cells().get(place));
          }
        });
  }

  private static ImportRow row(SheetRow line, Map<Integer, ImportColumn> places) {
    Map<ImportColumn, String> texts = new HashMap<>();
    places.forEach(
        (place, column) -> {
          if (place < line.cells().size()) {
            texts.put(column, SafeCell.plain(line.cells().get(place)));
          }
        });
    return new ImportRow(line.number(), texts);
  }
}
