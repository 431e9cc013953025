package org.culturalpearls.people.internal.imports.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.culturalpearls.shared.RuleBroken;

/**
 * Reads the rows of the first visible sheet of an XLSX file. Formulas are not evaluated; their
 * stored results are read.
 */
final class XlsxRows {

  /** The limit of spreadsheet programs. */
  private static final int LONGEST_TEXT = 32_767;

  private final int most;

  XlsxRows(int most) {
    this.most = most;
  }

  List<SheetRow> read(byte[] content) {
    try {
      Book book = new Book(PackedParts.of(content));
      byte[] sheet = book.firstVisibleSheet();
      Cells cells = new Cells(book.texts(), book.dateStyles(), book.countsFrom1904());
      try (Markup markup = Markup.of(sheet)) {
        return rows(markup, cells);
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw RuleBroken.in("file", "error.people.import-broken");
    }
  }

  private List<SheetRow> rows(Markup markup, Cells cells) throws XMLStreamException {
    List<SheetRow> rows = new ArrayList<>();
    int number = 0;
    while (markup.next()) {
      if (markup.is("row")) {
        number = CellPlace.row(markup.attribute("r"), number + 1);
        rows.add(new SheetRow(number, cells.of(markup, number)));
        if (rows.size() > most) {
          throw SheetReader.tooLong(most);
        }
      }
    }
    return rows;
  }

  private record Cells(List<String> texts, Set<Integer> dateStyles, boolean from1904) {

    List<String> of(Markup markup, int row) throws XMLStreamException {
      List<String> cells = new ArrayList<>();
      int next = 0;
      while (markup.nextIn("row")) {
        if (markup.is("c")) {
          int column = CellPlace.column(markup.attribute("r"), next, row);
          next = column + 1;
          String text = text(markup);
          if (text.length() > LONGEST_TEXT) {
            throw RuleBroken.in("file", "error.people.import-cell-long", row, LONGEST_TEXT);
          }
          put(cells, column, text.strip());
        }
      }
      return cells;
    }

    private static void put(List<String> cells, int column, String text) {
      if (column >= SheetReader.MOST_COLUMNS) {
        return;
      }
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }

    private String text(Markup markup) throws XMLStreamException {
      String type = markup.attribute("t");
      boolean date = dateStyles.contains(style(markup.attribute("s")));
      String value = "";
      while (markup.nextIn("c")) {
        if (markup.is("v")) {
          value = markup.text();
        } else if (markup.is("is")) {
          value = Book.runs(markup, "is");
        }
      }
      if (value.isEmpty()) {
        return value;
      }
      return switch (type == null ? "n" : type) {
        case "n" -> date ? CellNumber.day(value, from1904) : CellNumber.plain(value);
        case "s" -> shared(value);
        case "b" -> String.valueOf(value.equals("1"));
        default -> value;
      };
    }

    private String shared(String value) {
      int place = Integer.parseInt(value);
      if (place < 0 || place >= texts.size()) {
        throw RuleBroken.in("file", "error.people.import-broken");
      }
      return texts.get(place);
    }

    private static int style(String number) {
      return number == null ? -1 : Integer.parseInt(number);
    }
  }
}
