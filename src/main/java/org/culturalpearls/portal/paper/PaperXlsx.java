package org.culturalpearls.portal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.portal.list.XlsxCells;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.portal.paper.PlanPaper.Entry;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes the tables of a paper as a spreadsheet, a sheet for each, in which numbers and days can be
 * counted with.
 */
@Component
class PaperXlsx {

  static final MediaType TYPE =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final int TEXT_WIDTH = 28;

  private final PaperWords words;

  PaperXlsx(PaperWords words) {
    this.words = words;
  }

  byte[] write(PlanPaper paper) {
    return write(paper.printed(words));
  }

  byte[] write(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "CulturalPearls", "1.0")) {
      List<PaperTable> tables = paper.tables().toList();
      if (tables.isEmpty()) {
        // Without a sheet it is no spreadsheet.
        book.newWorksheet(words.text("chapterkind.MEASURES"));
      }
      tables.forEach(table -> sheet(book.newWorksheet(table.name()), table));
      paper.chapters().stream()
          .filter(chapter -> chapter.kind() == ChapterKind.FINAL_REPORT)
          .forEach(chapter -> texts(book.newWorksheet(chapter.heading()), chapter));
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

  /** What a town reports in words: no table of the plan says it. */
  private void texts(Worksheet sheet, Chapter chapter) {
    XlsxCells.heads(
        sheet,
        List.of(words.text("paper.results.what"), words.text("paper.results.words")),
        TEXT_WIDTH);
    int line = 1;
    for (Entry entry : chapter.entries()) {
      XlsxCells.row(sheet, line++, List.of(entry.heading(), entry.text().replace("  \n", "\n")));
    }
  }

  private static void row(Worksheet sheet, int line, List<Cell> row) {
    List<Object> values = new ArrayList<>();
    row.forEach(cell -> values.add(cell.value()));
    XlsxCells.row(sheet, line, values);
  }
}
