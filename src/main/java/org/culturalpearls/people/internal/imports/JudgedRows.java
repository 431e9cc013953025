package org.culturalpearls.people.internal.imports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.imports.ImportColumn;
import org.culturalpearls.people.imports.ImportRow;
import org.culturalpearls.people.imports.LineImport;

/**
 * The rows of an import, the invalid ones apart from those that go in.
 *
 * @param writing writes the valid rows
 */
record JudgedRows(List<ImportRow> valid, List<ImportRow> invalid, Runnable writing) {

  /**
   * Judges the rows until what is left is valid without the rest: a member whose team lost its lead
   * with an invalid row stays out as well, and what repeats an invalid row is the first of its
   * kind.
   */
  static JudgedRows of(LineImport lines, PersonView actor, List<ImportRow> rows) {
    Runnable writing = lines.judge(actor, rows);
    List<ImportRow> wrong = rows.stream().filter(ImportRow::isWrong).toList();
    if (wrong.isEmpty()) {
      return new JudgedRows(rows, List.of(), writing);
    }
    JudgedRows rest =
        of(lines, actor, rows.stream().filter(row -> !row.isWrong()).map(ImportRow::anew).toList());
    return new JudgedRows(
        rest.valid, Stream.concat(wrong.stream(), rest.invalid.stream()).toList(), rest.writing);
  }

  /** Returns all of them in the order of the file. */
  List<ImportLine> lines(List<ImportColumn> columns) {
    return Stream.concat(valid.stream(), invalid.stream())
        .sorted(Comparator.comparingInt(ImportRow::number))
        .map(row -> row.line(columns))
        .toList();
  }
}
