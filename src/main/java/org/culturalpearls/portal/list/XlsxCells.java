package org.culturalpearls.portal.list;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Fills cells of a spreadsheet, in which numbers and days can be counted with. */
public final class XlsxCells {

  private static final String DAY = "yyyy-mm-dd";

  private XlsxCells() {}

  /** Fills a row; null leaves its cell empty, all but numbers and days is text. */
  public static void row(Worksheet sheet, int row, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object value = cells.get(column);
      if (value instanceof Number number) {
        sheet.value(row, column, number);
      } else if (value instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      } else if (value != null) {
        // Not among the texts that cells share: those are kept in memory to the end.
        sheet.inlineString(row, column, SheetText.safe(value.toString()));
      }
    }
  }

  /** Fills the first row, which stays in sight. */
  public static void heads(Worksheet sheet, List<?> heads, int width) {
    row(sheet, 0, heads);
    for (int column = 0; column < heads.size(); column++) {
      sheet.style(0, column).bold().wrapText(true).set();
      sheet.width(column, width);
    }
    sheet.freezePane(0, 1);
  }
}
