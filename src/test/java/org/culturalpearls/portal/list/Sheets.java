package org.culturalpearls.portal.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.culturalpearls.Visitor;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads lists as a visitor gets them: from all pages, from CSV, from XLSX. */
public final class Sheets {

  private Sheets() {}

  /** The lines of a CSV file, heads first. */
  public static List<List<String>> csv(Visitor visitor, String path) throws IOException {
    String text = visitor.get(path).body();
    try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.EXCEL)) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }

  /** The lines of a spreadsheet, heads first; no cell is a formula. */
  public static List<List<String>> xlsx(Visitor visitor, String path) throws IOException {
    HttpResponse<byte[]> file = visitor.asSent(path);
    List<List<String>> lines = new ArrayList<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(file.body()), new ReadingOptions(true, false))) {
      for (Row row : book.getFirstSheet().read()) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
          Cell cell = row.getCell(column);
          if (cell != null && cell.getFormula() != null) {
            throw new AssertionError(cell + " is a formula");
          }
          cells.add(cell == null ? "" : text(cell));
        }
        lines.add(cells);
      }
    }
    return lines;
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER ->
          String.valueOf(cell.getDataFormatString()).startsWith("yyyy")
              ? cell.asDate().toLocalDate().toString()
              : cell.asNumber().toPlainString();
      case EMPTY -> "";
      default -> cell.getText();
    };
  }

  /** The cells of the table's rows on all pages, leafed from the first to the last. */
  public static List<List<String>> pages(Visitor visitor, String path) {
    List<List<String>> rows = new ArrayList<>();
    String next = path;
    while (next != null) {
      Element page = Jsoup.parse(visitor.get(next).body());
      page.select("main table tbody tr").forEach(row -> rows.add(row.children().eachText()));
      Element link = page.selectFirst("a[rel=next]");
      next = link == null ? null : link.attr("href");
    }
    return rows;
  }

  /** The same of the text of files: what stands in a column, below its head. */
  public static List<String> column(List<List<String>> lines, String head) {
    int column = lines.get(0).indexOf(head);
    return lines.stream()
        .skip(1)
        .map(line -> column < line.size() ? line.get(column) : "")
        .toList();
  }

  /** What stands in a column of rows without heads. */
  public static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }
}
