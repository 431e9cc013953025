package org.culturalpearls.people.internal.imports.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as a file that {@link SheetReader} reads again, each with its number. */
public final class WrittenSheet {

  private WrittenSheet() {}

  /**
   * Writes a header and rows in the order of their numbers.
   *
   * @param longest rows with greater numbers follow each other without a gap
   */
  public static byte[] of(List<String> header, List<SheetRow> rows, int longest) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      printer.printRecord(header);
      int line = 2;
      for (SheetRow row : rows) {
        for (; line < Math.min(row.number(), longest); line++) {
          printer.println();
        }
        printer.printRecord(row.cells());
        line++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
