package org.culturalpearls.portal.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.portal.list.CsvLines;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats the report of an import, errors first. */
@Component
class ReportPages {

  /** A report is read from top to bottom, so its pages are longer than other lists'. */
  private static final int LINES = 100;

  private final MessageSource messages;

  ReportPages(MessageSource messages) {
    this.messages = messages;
  }

  Paged<ReportLine> lines(ImportReport report, int page) {
    List<ReportLine> all =
        report.lines().stream()
            .map(line -> new ReportLine(line, texts(line.notes())))
            .sorted(Comparator.comparing(line -> !line.line().isWrong()))
            .toList();
    return Paged.partOf(all, page, LINES);
  }

  /** Returns the number of lines for each outcome; outcomes without lines are left out. */
  List<Fact> counts(ImportReport report) {
    return Stream.of(ImportOutcome.values())
        .filter(outcome -> report.count(outcome) > 0)
        .map(outcome -> new Fact("import.outcome." + outcome, Long.toString(report.count(outcome))))
        .toList();
  }

  /** Returns the invalid lines as a file to be corrected, with what is wrong behind them. */
  byte[] wrong(List<ImportHeader> headers, ImportReport report) {
    return CsvLines.bytes(
        out -> {
          List<String> header = new ArrayList<>(headers.stream().map(ImportHeader::title).toList());
          header.add(messages.getMessage("import.notes", null, LocaleContextHolder.getLocale()));
          out.line(header);
          for (ImportLine line : report.wrong()) {
            List<String> cells = new ArrayList<>(line.cells());
            cells.add(String.join(" ", texts(line.notes())));
            out.line(cells);
          }
        });
  }

  /** Returns what is wrong with something typed. */
  List<String> problem(Problem problem) {
    return List.of(
        messages.getMessage(
            problem.key(), problem.arguments().toArray(), LocaleContextHolder.getLocale()));
  }

  List<String> texts(List<ImportNote> notes) {
    return notes.stream()
        .map(
            note ->
                messages.getMessage(
                    note.key(), note.arguments().toArray(), LocaleContextHolder.getLocale()))
        .toList();
  }
}
