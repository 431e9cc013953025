package org.culturalpearls.people.internal.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;

/** Reads numbers and dates from cells. */
final class ImportValues {

  /** ISO, and with the day first, as usual in the region. */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d.M.uuuu"),
          DateTimeFormatter.ofPattern("d/M/uuuu"));

  private ImportValues() {}

  /** Returns the default, with a note on the row, if the text is no whole number. */
  static Optional<Integer> whole(ImportRow row, ImportColumn column, int otherwise) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return Optional.of(otherwise);
    }
    if (!text.matches("\\d{1,9}")) {
      row.wrong("import.no-number", column.title(), text);
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text));
  }

  /**
   * Returns null if the cell is empty, or, with a note on the row, if the text is no whole number;
   * thousands may be parted by blanks.
   */
  static Integer whole(ImportRow row, ImportColumn column) {
    String text = row.text(column).replaceAll("[\\s\u00a0\u202f]", "");
    if (!text.isEmpty() && !text.matches("\\d{1,9}")) {
      row.wrong("import.no-number", column.title(), row.text(column));
      return null;
    }
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  /**
   * Returns null if the cell is empty, or, with a note on the row, if the text is no number of
   * degrees, after a point or a comma.
   */
  static BigDecimal degrees(ImportRow row, ImportColumn column) {
    String text = row.text(column).replace(',', '.');
    if (!text.isEmpty() && !text.matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
      row.wrong("import.no-degrees", column.title(), row.text(column));
      return null;
    }
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  /** Returns null if the cell is empty, or, with a note on the row, if the text is no date. */
  static LocalDate date(ImportRow row, ImportColumn column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    for (DateTimeFormatter format : DATES) {
      try {
        return LocalDate.parse(text, format);
      } catch (DateTimeException e) {
        // The next format may fit.
      }
    }
    row.wrong("import.no-date", column.title(), text);
    return null;
  }
}
