package org.culturalpearls.portal.paper;

import java.time.Clock;
import java.time.LocalDate;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Offers the papers of a plan and of its versions, to those who may read these. */
@Controller
@RequestMapping("/cases/{caseKey}/plan")
class PlanPapersController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanPapers papers;
  private final PaperPdf pdf;
  private final PaperDocx docx;
  private final PaperXlsx xlsx;
  private final Clock clock;

  PlanPapersController(
      CurrentPerson current,
      CaseHeads heads,
      PlanPapers papers,
      PaperPdf pdf,
      PaperDocx docx,
      PaperXlsx xlsx,
      Clock clock) {
    this.current = current;
    this.heads = heads;
    this.papers = papers;
    this.pdf = pdf;
    this.docx = docx;
    this.xlsx = xlsx;
    this.clock = clock;
  }

  @GetMapping("/paper.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String caseKey) {
    return pdf(current(caseKey));
  }

  @GetMapping("/versions/{number}/paper.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String caseKey, @PathVariable int number) {
    return pdf(version(caseKey, number));
  }

  @GetMapping("/paper.docx")
  ResponseEntity<byte[]> docx(@PathVariable String caseKey) {
    return docx(current(caseKey));
  }

  @GetMapping("/versions/{number}/paper.docx")
  ResponseEntity<byte[]> docx(@PathVariable String caseKey, @PathVariable int number) {
    return docx(version(caseKey, number));
  }

  private ResponseEntity<byte[]> docx(PlanPaper paper) {
    return Download.of(paper.cover().fileName() + ".docx", PaperDocx.TYPE, docx.write(paper));
  }

  @GetMapping("/paper.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String caseKey) {
    return xlsx(current(caseKey));
  }

  @GetMapping("/versions/{number}/paper.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String caseKey, @PathVariable int number) {
    return xlsx(version(caseKey, number));
  }

  private ResponseEntity<byte[]> xlsx(PlanPaper paper) {
    return Download.of(paper.cover().fileName() + ".xlsx", PaperXlsx.TYPE, xlsx.write(paper));
  }

  /** Shows the plan on one page, to print. */
  @GetMapping("/summary")
  String summary(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("head", head);
    model.addAttribute("summary", summary(papers.current(current.id(), head.participation())));
    return "paper/summary-page";
  }

  @GetMapping("/summary.pdf")
  ResponseEntity<byte[]> summary(@PathVariable String caseKey) {
    PlanSummary summary = summary(current(caseKey));
    return Download.of(
        summary.cover().fileName() + "-summary.pdf", MediaType.APPLICATION_PDF, pdf.print(summary));
  }

  private PlanSummary summary(PlanPaper paper) {
    return PlanSummary.of(paper, LocalDate.now(clock));
  }

  private ResponseEntity<byte[]> pdf(PlanPaper paper) {
    return Download.of(
        paper.cover().fileName() + ".pdf", MediaType.APPLICATION_PDF, pdf.print(paper));
  }

  private PlanPaper current(String caseKey) {
    CaseHead head = heads.head(current.id(), caseKey);
    return papers.current(current.id(), head.participation());
  }

  private PlanPaper version(String caseKey, int number) {
    CaseHead head = heads.head(current.id(), caseKey);
    return papers.version(current.id(), head.participation(), number);
  }
}
