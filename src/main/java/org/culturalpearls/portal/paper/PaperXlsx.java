package org.culturalpearls.portal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.portal.list.XlsxCells;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * Writes the tables of a plan as a spreadsheet, a sheet for each, in which numbers and days can be
 * counted with.
 */
@Component
class PaperXlsx {

  private static final int TEXT_WIDTH = 28;

  private final PaperWords words;

  PaperXlsx(PaperWords words) {
    this.words = words;
  }

  byte[] write(PlanPaper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "CulturalPearls", "1.0")) {
      List<PaperTable> tables = paper.tables().toList();
      if (tables.isEmpty()) {
        // Without a sheet it is no spreadsheet.
        book.newWorksheet(words.text("chapterkind.MEASURES"));
      }
      tables.forEach(table -> sheet(book.newWorksheet(table.name()), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void sheet(Worksheet sheet, PaperTable table) {
    XlsxCells.heads(
        sheet, table.columns().stream().map(PaperTable.Column::label).toList(), TEXT_WIDTH);
    int line = 1;
    for (List<Cell> row : table.rows()) {
      row(sheet, line++, row);
    }
    row(sheet, line, table.sums());
  }

  private static void row(Worksheet sheet, int line, List<Cell> row) {
    List<Object> values = new ArrayList<>();
    row.forEach(cell -> values.add(cell.value()));
    XlsxCells.row(sheet, line, values);
  }
}
