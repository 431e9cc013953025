package org.culturalpearls.portal.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.culturalpearls.portal.paper.PaperTable.Printed;
import org.culturalpearls.portal.paper.PlanPaper.Said;

/** Writes tables in Word's format, whose first row is repeated on each page. */
final class DocxTables {

  private static final int SMALL = 8;

  private DocxTables() {}

  static void write(PaperTable table, XWPFDocument document, PaperWords words) {
    XWPFParagraph caption = document.createParagraph();
    caption.setStyle(DocxStyles.CAPTION);
    caption.createRun().setText(table.caption());
    XWPFTable written = table(document, table.heads().size());
    look(written, true);
    XWPFTableRow head = written.getRow(0);
    head.setRepeatHeader(true);
    for (int column = 0; column < table.heads().size(); column++) {
      cell(head.getCell(column), new Printed(table.heads().get(column), List.of()), true, words);
    }
    table.lines().forEach(line -> row(written.createRow(), line, false, words));
    if (!table.sumLine().isEmpty()) {
      row(written.createRow(), table.sumLine(), true, words);
    }
    document.createParagraph();
  }

  /** Labels with their values, without a first row of its own. */
  static void write(List<Said> said, XWPFDocument document) {
    if (said.isEmpty()) {
      return;
    }
    XWPFTable table = table(document, 2);
    look(table, false);
    for (int at = 0; at < said.size(); at++) {
      XWPFTableRow row = at == 0 ? table.getRow(0) : table.createRow();
      row.setCantSplitRow(true);
      row.getCell(0).setText(said.get(at).label());
      row.getCell(1).setText(said.get(at).value());
    }
    document.createParagraph();
  }

  private static XWPFTable table(XWPFDocument document, int columns) {
    XWPFTable table = document.createTable(1, columns);
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.setStyleID(DocxStyles.TABLE);
    table.setWidth("100%");
    return table;
  }

  /** Tells screen readers which row and which column are heads. */
  private static void look(XWPFTable table, boolean firstRow) {
    var look = table.getCTTbl().getTblPr().addNewTblLook();
    look.setFirstRow(firstRow);
    look.setFirstColumn(true);
  }

  private static void row(XWPFTableRow row, List<Printed> line, boolean bold, PaperWords words) {
    row.setCantSplitRow(true);
    for (int column = 0; column < line.size(); column++) {
      cell(row.getCell(column), line.get(column), bold, words);
    }
  }

  private static void cell(XWPFTableCell cell, Printed printed, boolean bold, PaperWords words) {
    XWPFRun text = cell.getParagraphArray(0).createRun();
    text.setBold(bold);
    text.setText(printed.text());
    for (Said said : printed.below()) {
      XWPFRun below = cell.addParagraph().createRun();
      below.setFontSize(SMALL);
      below.setText(words.text("paper.of", said.label(), said.value()));
    }
  }
}
