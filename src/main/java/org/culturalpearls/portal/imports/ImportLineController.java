package org.culturalpearls.portal.imports;

import java.util.List;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.WaitingImport;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects one invalid line of the uploaded file, in place of the file. */
@Controller
@RequestMapping("/import/report/lines/{number}")
class ImportLineController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final ImportService imports;
  private final ReportPages pages;

  ImportLineController(
      CurrentPerson current, PeopleService people, ImportService imports, ReportPages pages) {
    this.current = current;
    this.people = people;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable int number, Model model) {
    WaitingImport pending = pending();
    ImportLine line = line(pending, number);
    page(model, pending, line, line.cells(), pages.texts(line.notes()));
    return "imports/line";
  }

  /** Takes what was typed; whether it is right now, the report says. */
  @PostMapping
  ModelAndView correct(
      @PathVariable int number,
      @RequestParam(required = false) String key,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      RedirectAttributes after) {
    WaitingImport pending = pending();
    if (!pending.key().toString().equals(key)) {
      FlashMessage.after(after, "import.other-file", "import.other-file.next");
      return new ModelAndView("redirect:/import/report");
    }
    List<String> cells = sent.getOrDefault("cells", List.of());
    try {
      imports.correct(current.id(), pending, number, cells);
    } catch (RuleBroken broken) {
      page(model, pending, line(pending, number), cells, pages.problem(broken));
      return new ModelAndView("imports/line", model.asMap(), HttpStatus.BAD_REQUEST);
    }
    FlashMessage.after(after, "import.corrected", "import.corrected.next", number);
    return new ModelAndView("redirect:/import/report");
  }

  private void page(
      Model model,
      WaitingImport pending,
      ImportLine line,
      List<String> cells,
      List<String> problems) {
    model.addAttribute("pending", pending);
    model.addAttribute("line", line);
    model.addAttribute("cells", cells);
    model.addAttribute("problems", problems);
    model.addAttribute("headers", imports.headers(pending.file().kind()));
  }

  private WaitingImport pending() {
    people.requireRole(current.id(), ImportKind.rolesOfAll());
    return imports.waiting(current.id()).orElseThrow(ImportLineController::none);
  }

  private ImportLine line(WaitingImport pending, int number) {
    return imports.check(current.id(), pending.file()).wrong().stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseThrow(ImportLineController::none);
  }

  private static NotFound none() {
    return new NotFound("error.people.import-no-such-line");
  }
}
