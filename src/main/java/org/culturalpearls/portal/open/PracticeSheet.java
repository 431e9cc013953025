package org.culturalpearls.portal.open;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.culturalpearls.portal.form.SheetText;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;
import org.springframework.stereotype.Component;

/**
 * Writes practices as a table for spreadsheets. Its columns and values have the names that they
 * have in addresses, which stay. Typed text is kept from being a formula.
 */
@Component
class PracticeSheet {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BETWEEN = " ";
  private static final List<String> HEADER =
      List.of(
          "id",
          "version",
          "address",
          "title",
          "summary",
          "written",
          "town",
          "licence",
          "published");

  private final PracticeAddresses addresses;

  PracticeSheet(PracticeAddresses addresses) {
    this.addresses = addresses;
  }

  /** Leaves the stream open. */
  void write(OutputStream to, EachRecord records) throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    text.append(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL);
    printer.printRecord(
        Stream.concat(HEADER.stream(), Stream.of(Facet.values()).map(Facet::parameter)));
    records.each(record -> line(printer, record));
    printer.flush();
  }

  private void line(CSVPrinter printer, PracticeRecord record) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(record.id().value()));
    cells.add(Integer.toString(record.version()));
    cells.add(addresses.version(record));
    cells.add(SheetText.safe(record.title()));
    cells.add(SheetText.safe(record.summary()));
    cells.add(record.language().name().toLowerCase(Locale.ROOT));
    cells.add(SheetText.safe(record.town()));
    cells.add(Objects.requireNonNull(record.licence()).key());
    cells.add(record.publishedAt().toString());
    for (Facet facet : Facet.values()) {
      cells.add(String.join(BETWEEN, record.values(facet)));
    }
    try {
      printer.printRecord(cells);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
