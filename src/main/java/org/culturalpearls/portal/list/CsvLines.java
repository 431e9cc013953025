package org.culturalpearls.portal.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes lines of a table as CSV that spreadsheets open with all letters: a byte order mark,
 * commas, quotes where needed. Lines go out as they come.
 */
public final class CsvLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CSVPrinter printer;

  private CsvLines(CSVPrinter printer) {
    this.printer = printer;
  }

  /** Writes to a stream, which it leaves open. */
  public static void to(OutputStream out, Consumer<CsvLines> table) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.append(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL);
    try {
      table.accept(new CsvLines(printer));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    printer.flush();
  }

  /** Returns the whole file. */
  public static byte[] bytes(Consumer<CsvLines> table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      to(out, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes a line; numbers stay numbers, null is an empty cell, all else is text. */
  public void line(List<?> cells) {
    try {
      for (Object cell : cells) {
        printer.print(
            cell == null || cell instanceof Number ? cell : SheetText.safe(cell.toString()));
      }
      printer.println();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
