package org.culturalpearls.people.internal.imports.sheet;

import java.util.List;
import org.culturalpearls.shared.RuleBroken;

/** Reads a spreadsheet of limited size, from any program. */
public final class SheetReader {

  /** Room for title rows and headers above the lines. */
  private static final int ROWS_ON_TOP = 20;

  /** Columns beyond are not read. */
  static final int MOST_COLUMNS = 100;

  private final int mostBytes;
  private final int mostRows;

  public SheetReader(int mostBytes, int mostLines) {
    this.mostBytes = mostBytes;
    this.mostRows = mostLines + ROWS_ON_TOP;
  }

  public Sheet read(byte[] content) {
    if (content == null || content.length == 0) {
      throw RuleBroken.in("file", "error.people.import-empty");
    }
    if (content.length > mostBytes) {
      throw RuleBroken.in("file", "error.people.import-large", mostBytes / 1_000_000);
    }
    if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw RuleBroken.in("file", "error.people.import-old-excel");
    }
    if (startsWith(content, 'P', 'K')) {
      return new Sheet(filled(new XlsxRows(mostRows).read(content)), false);
    }
    SheetText text = SheetText.of(content);
    return new Sheet(filled(new CsvRows(mostRows).read(text.text())), text.guessed());
  }

  private static List<SheetRow> filled(List<SheetRow> rows) {
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private static boolean startsWith(byte[] content, int... start) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  static RuleBroken tooLong(int rows) {
    return RuleBroken.in("file", "error.people.import-long", rows - ROWS_ON_TOP);
  }
}
