package org.culturalpearls.portal.imports;

import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the report of the uploaded file, and imports it when confirmed. */
@Controller
@RequestMapping("/import/report")
class ImportReportController {

  private static final String CHOOSE = "redirect:/import";
  private static final String REPORT = "redirect:/import/report";

  private final CurrentPerson current;
  private final PeopleService people;
  private final ImportService imports;
  private final ReportPages pages;

  ImportReportController(
      CurrentPerson current, PeopleService people, ImportService imports, ReportPages pages) {
    this.current = current;
    this.people = people;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping
  String show(@RequestParam(required = false) String page, Model model) {
    WaitingImport pending = pending();
    if (pending == null) {
      return CHOOSE;
    }
    ImportReport report = imports.check(current.id(), pending.file());
    model.addAttribute("pending", pending);
    model.addAttribute("report", report);
    model.addAttribute("counts", pages.counts(report));
    model.addAttribute("notes", pages.texts(report.notes()));
    model.addAttribute("lines", pages.lines(report, FormValues.page(page)));
    model.addAttribute("toEnter", report.toEnter());
    model.addAttribute("wrong", report.count(ImportOutcome.WRONG));
    return "imports/report";
  }

  /** Returns the invalid lines as a file, in which they are corrected and which is sent again. */
  @GetMapping("/wrong")
  ResponseEntity<byte[]> wrong() {
    WaitingImport pending = pending();
    if (pending == null) {
      throw new NotFound("error.people.import-no-such-line");
    }
    byte[] file =
        pages.wrong(
            imports.headers(pending.file().kind()), imports.check(current.id(), pending.file()));
    return Download.named("wrong-lines.csv")
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .body(file);
  }

  /** Imports the valid lines, and only of the file whose report was read. */
  @PostMapping
  String run(@RequestParam(required = false) String key, RedirectAttributes after) {
    WaitingImport pending = pending();
    if (pending == null) {
      FlashMessage.after(after, "import.gone", "import.gone.next");
      return CHOOSE;
    }
    if (!pending.key().toString().equals(key)) {
      FlashMessage.after(after, "import.other-file", "import.other-file.next");
      return REPORT;
    }
    ImportReport report = imports.run(current.id(), pending);
    if (!report.done()) {
      FlashMessage.after(after, "import.refused", "import.refused.next");
      return REPORT;
    }
    if (!report.wrong().isEmpty()) {
      FlashMessage.after(after, "import.done", "import.done.left", report.toEnter());
      return REPORT;
    }
    FlashMessage.after(
        after, "import.done", "import.done." + pending.file().kind(), report.toEnter());
    return switch (pending.file().kind()) {
      case TOWNS -> "redirect:/municipalities";
      case PEOPLE, MENTORS -> "redirect:/people/uninvited";
      case PRACTICES -> "redirect:/my-practices";
    };
  }

  private WaitingImport pending() {
    people.requireRole(current.id(), ImportKind.rolesOfAll());
    return imports.waiting(current.id()).orElse(null);
  }
}
