package org.culturalpearls.portal.paper;

import java.util.function.Function;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.PageStatements;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands the report of a cycle to coordinators, who see its figures on a page. */
@Controller
@RequestMapping("/cycles/{cycleId}")
class CycleReportController {

  private final CurrentPerson current;
  private final CycleService cycles;
  private final CycleReports reports;
  private final PaperPdf pdf;
  private final PaperDocx docx;
  private final PaperXlsx xlsx;

  CycleReportController(
      CurrentPerson current,
      CycleService cycles,
      CycleReports reports,
      PaperPdf pdf,
      PaperDocx docx,
      PaperXlsx xlsx) {
    this.current = current;
    this.cycles = cycles;
    this.reports = reports;
    this.pdf = pdf;
    this.docx = docx;
    this.xlsx = xlsx;
  }

  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable long cycleId) {
    return file(cycleId, ".pdf", MediaType.APPLICATION_PDF, pdf::print);
  }

  @GetMapping("/report.docx")
  ResponseEntity<byte[]> docx(@PathVariable long cycleId) {
    return file(cycleId, ".docx", PaperDocx.TYPE, docx::write);
  }

  @GetMapping("/report.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable long cycleId) {
    return file(cycleId, ".xlsx", PaperXlsx.TYPE, xlsx::write);
  }

  private ResponseEntity<byte[]> file(
      long cycleId, String ending, MediaType type, Function<Paper, byte[]> format) {
    PageStatements.lift();
    CycleId cycle = new CycleId(cycleId);
    Paper report = reports.report(current.id(), cycle);
    return Download.of(
        "report-" + cycles.cycle(cycle).caseKey() + ending, type, format.apply(report));
  }
}
