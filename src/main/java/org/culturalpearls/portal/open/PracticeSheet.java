package org.culturalpearls.portal.open;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.culturalpearls.portal.list.CsvLines;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;
import org.springframework.stereotype.Component;

/**
 * Writes practices as a table for spreadsheets. Its columns and values have the names that they
 * have in addresses, which stay.
 */
@Component
class PracticeSheet {

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
    CsvLines.to(
        to,
        out -> {
          out.line(
              Stream.concat(HEADER.stream(), Stream.of(Facet.values()).map(Facet::parameter))
                  .toList());
          records.each(record -> out.line(cells(record)));
        });
  }

  private List<String> cells(PracticeRecord record) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(record.id().value()));
    cells.add(Integer.toString(record.version()));
    cells.add(addresses.version(record));
    cells.add(record.title());
    cells.add(record.summary());
    cells.add(record.language().name().toLowerCase(Locale.ROOT));
    cells.add(record.town());
    cells.add(Objects.requireNonNull(record.licence()).key());
    cells.add(record.publishedAt().toString());
    for (Facet facet : Facet.values()) {
      cells.add(String.join(BETWEEN, record.values(facet)));
    }
    return cells;
  }
}
