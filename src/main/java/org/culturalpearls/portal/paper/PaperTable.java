package org.culturalpearls.portal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.portal.paper.PlanPaper.Said;

/**
 * A table of a paper. A spreadsheet has a column for each of its columns; on a page some stand
 * below another, and some are left out, since the text beside the table says the same.
 *
 * @param name of its sheet
 * @param caption what it shows
 * @param sums the last row; empty if there is none
 */
public record PaperTable(
    String name, String caption, List<Column> columns, List<List<Cell>> rows, List<Cell> sums) {

  public PaperTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    sums = List.copyOf(sums);
  }

  /** Where a column stands on a page. */
  enum Place {
    /** In a column of its own. */
    OWN,
    /** Below the column before it, with its label. */
    BELOW,
    /** Nowhere. */
    SHEET_ONLY
  }

  /**
   * A column.
   *
   * @param label in the head of a spreadsheet
   * @param shortLabel on a page
   */
  record Column(String label, String shortLabel, Place place) {

    static Column own(String label) {
      return new Column(label, label, Place.OWN);
    }

    static Column below(String label) {
      return new Column(label, label, Place.BELOW);
    }

    static Column sheetOnly(String label) {
      return new Column(label, label, Place.SHEET_ONLY);
    }
  }

  /**
   * A cell.
   *
   * @param value a text, a number or a day for a spreadsheet; null if nothing is said
   * @param text the same in words; empty if nothing is said
   */
  record Cell(Object value, String text) {

    static final Cell EMPTY = new Cell(null, "");

    static Cell of(String text) {
      return text == null || text.isEmpty() ? EMPTY : new Cell(text, text);
    }
  }

  /**
   * A cell on a page.
   *
   * @param below what stands below its text
   */
  public record Printed(String text, List<Said> below) {}

  /** Returns the same table with these rows only, and no sums. */
  PaperTable withRows(List<List<Cell>> some) {
    return new PaperTable(name, caption, columns, some, List.of());
  }

  /** Returns the same table without the columns that have this label. */
  PaperTable without(String label) {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(at -> !columns.get(at).label().equals(label))
            .boxed()
            .toList();
    return new PaperTable(
        name,
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        sums.isEmpty() ? sums : kept.stream().map(sums::get).toList());
  }

  /** Returns the labels of the columns on a page. */
  public List<String> heads() {
    return columns.stream()
        .filter(column -> column.place() == Place.OWN)
        .map(Column::shortLabel)
        .toList();
  }

  /** Returns the rows on a page. */
  public List<List<Printed>> lines() {
    return rows.stream().map(this::line).toList();
  }

  /** Returns the last row on a page; empty if there is none. */
  public List<Printed> sumLine() {
    return sums.isEmpty() ? List.of() : line(sums);
  }

  private List<Printed> line(List<Cell> row) {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).place() == Place.OWN)
        .mapToObj(at -> new Printed(row.get(at).text(), below(row, at)))
        .toList();
  }

  private List<Said> below(List<Cell> row, int own) {
    List<Said> below = new ArrayList<>();
    for (int at = own + 1; at < columns.size() && columns.get(at).place() != Place.OWN; at++) {
      if (columns.get(at).place() == Place.BELOW && !row.get(at).text().isEmpty()) {
        below.add(new Said(columns.get(at).shortLabel(), row.get(at).text()));
      }
    }
    return below;
  }
}
