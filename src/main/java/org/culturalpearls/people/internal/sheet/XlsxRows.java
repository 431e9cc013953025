package org.culturalpearls.people.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.culturalpearls.shared.RuleBroken;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first visible sheet of an XLSX file. */
final class XlsxRows {

  private static final long MOST_UNPACKED = 50_000_000;
  private static final int MOST_COLUMNS = 100;

  private final int most;

  XlsxRows(int most) {
    this.most = most;
  }

  List<SheetRow> read(byte[] content) {
    try {
      checkUnpackedSize(content);
      ReadingOptions withFormats = new ReadingOptions(true, false);
      try (ReadableWorkbook book =
          new ReadableWorkbook(new ByteArrayInputStream(content), withFormats)) {
        return rows(book);
      }
    } catch (RuleBroken e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The reader throws many kinds of runtime exceptions for files that are not quite XLSX.
      throw RuleBroken.in("file", "error.people.import-broken");
    }
  }

  private List<SheetRow> rows(ReadableWorkbook book) throws IOException {
    Sheet sheet =
        book.getSheets()
            .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
            .findFirst()
            .orElseThrow(() -> RuleBroken.in("file", "error.people.import-empty"));
    try (Stream<Row> stream = sheet.openStream()) {
      List<SheetRow> rows = new ArrayList<>();
      for (var each = stream.iterator(); each.hasNext(); ) {
        Row row = each.next();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
          cells.add(row.getOptionalCell(i).map(XlsxRows::text).orElse(""));
        }
        rows.add(new SheetRow(row.getRowNum(), cells));
        if (rows.size() > most) {
          throw SheetReader.tooLong(most);
        }
      }
      return rows;
    }
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? date(cell).toString() : number(cell);
    }
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
  }

  private static LocalDate date(Cell cell) {
    return cell.asDate().toLocalDate();
  }

  /** 2 and not 2.0. */
  private static String number(Cell cell) {
    BigDecimal number = cell.asNumber();
    return number.stripTrailingZeros().toPlainString();
  }

  /** A small file can unpack to a very large one. */
  private static void checkUnpackedSize(byte[] content) throws IOException {
    long size = 0;
    byte[] buffer = new byte[8192];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
          if (size > MOST_UNPACKED) {
            throw RuleBroken.in("file", "error.people.import-unpacks-large");
          }
        }
      }
    }
  }
}
