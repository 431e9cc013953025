package org.culturalpearls.portal.practice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.portal.list.CsvLines;
import org.culturalpearls.portal.list.XlsxCells;
import org.culturalpearls.practice.PracticeExport;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.security.CurrentPerson;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lets editors take practices out as spreadsheets that they can bring in again. Lines are read in
 * portions and written at once. No typed text is a formula in them.
 */
@Controller
@RequestMapping("/practice-checks")
class PracticeSheetsController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CurrentPerson current;
  private final PracticeExport export;
  private final MessageSource messages;

  PracticeSheetsController(CurrentPerson current, PracticeExport export, MessageSource messages) {
    this.current = current;
    this.export = export;
    this.messages = messages;
  }

  @GetMapping("/sheets")
  String sheets() {
    export.requireEditor(current.id());
    return "practice/sheets";
  }

  @GetMapping("/practices.csv")
  void csv(HttpServletResponse response) throws IOException {
    List<String> header = export.header(current.id());
    begin(response, "text/csv;charset=UTF-8", "practices.csv");
    CsvLines.to(
        response.getOutputStream(),
        table -> {
          table.line(header);
          each(table::line);
        });
  }

  @GetMapping("/practices.xlsx")
  void xlsx(HttpServletResponse response) throws IOException {
    List<String> header = export.header(current.id());
    begin(response, XLSX, "practices.xlsx");
    try (Workbook book = new Workbook(response.getOutputStream(), "CulturalPearls", "1.0")) {
      Worksheet sheet =
          book.newWorksheet(
              messages.getMessage("import.kind.PRACTICES", null, LocaleContextHolder.getLocale()));
      sheet.freezePane(0, 1);
      int[] line = {0};
      Consumer<List<String>> writer =
          cells -> {
            XlsxCells.row(sheet, line[0]++, cells);
            if (line[0] % PracticeExport.PORTION == 0) {
              flush(sheet);
            }
          };
      writer.accept(header);
      each(writer);
    }
  }

  private static void begin(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.header("attachment", name));
  }

  private static void flush(Worksheet sheet) {
    try {
      sheet.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void each(Consumer<List<String>> to) {
    PersonId editor = current.id();
    List<PracticeId> ids = export.ids(editor);
    for (int from = 0; from < ids.size(); from += PracticeExport.PORTION) {
      int end = Math.min(from + PracticeExport.PORTION, ids.size());
      export.lines(editor, ids.subList(from, end)).forEach(to);
    }
  }
}
