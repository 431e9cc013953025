package org.culturalpearls.portal.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService;
import org.culturalpearls.desk.CaseListService.Listed;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.letters.LetterPages;
import org.culturalpearls.portal.list.ListFile;
import org.culturalpearls.portal.list.ListLinks;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the list of cases: all for coordinators, filtered, sorted and as a file; for everybody else
 * their own.
 */
@Controller
class CasesController {

  private final CurrentPerson current;
  private final CaseListService list;
  private final CaseAccess access;
  private final CycleService cycles;
  private final CaseLines lines;
  private final CaseTable table;
  private final ListFile file;
  private final LetterPages letters;
  private final Choices choices;

  CasesController(
      CurrentPerson current,
      CaseListService list,
      CaseAccess access,
      CycleService cycles,
      CaseLines lines,
      CaseTable table,
      ListFile file,
      LetterPages letters,
      Choices choices) {
    this.current = current;
    this.list = list;
    this.access = access;
    this.cycles = cycles;
    this.lines = lines;
    this.table = table;
    this.file = file;
    this.letters = letters;
    this.choices = choices;
  }

  @GetMapping("/cases")
  String cases(
      @ModelAttribute("form") CaseSearchForm form,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    PersonId reader = current.id();
    if (!current.has(Role.COORDINATOR)) {
      model.addAttribute("cases", lines.ofOwn(access.own(reader), reader));
      model.addAttribute("heads", CaseTable.ownHeads());
      return "cases/own";
    }
    Paged<Listed> found = list.page(reader, form.wanted(), Math.max(page, 0));
    List<CaseRow> rows = table.rows(found.items(), reader);
    model.addAttribute("cases", new Paged<>(rows, found.page(), found.hasNext(), found.total()));
    model.addAttribute("heads", table.heads(form));
    model.addAttribute("links", ListLinks.of(form.url()));
    model.addAttribute("letter", form.letter());
    model.addAttribute("stages", choices.of(Stage.values(), "stage."));
    model.addAttribute("cycles", ListValues.cycles(cycles.cycles()));
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("mentors", mentorChoices(reader));
    model.addAttribute("sides", choices.of(Side.values(), "cases.waits."));
    model.addAttribute(
        "dues", List.of(new Choice(CaseSearchForm.OVERDUE, choices.word("cases.due.overdue"))));
    model.addAttribute(
        "weeks",
        CaseSearchForm.WEEKS.stream()
            .sorted()
            .map(each -> new Choice(each.toString(), choices.word("cases.silent." + each)))
            .toList());
    return "cases/cases";
  }

  @GetMapping({"/cases.csv", "/cases.xlsx"})
  void file(
      @ModelAttribute("form") CaseSearchForm form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ListFile.begins();
    PersonId reader = current.id();
    file.write(
        response,
        request.getRequestURI(),
        "cases.all",
        list.first(reader, form.wanted(), ListFile.LIMIT + 1),
        part -> table.rows(part, reader),
        table.columns());
  }

  /** Writes to the people of all cases that the filter finds. */
  @GetMapping("/cases/letter")
  String letter(@ModelAttribute("filter") CaseSearchForm form, Model model) {
    PersonId reader = current.id();
    List<CaseKey> towns =
        list.first(reader, form.wanted(), LetterService.MOST + 1).stream()
            .map(each -> each.participation().caseKey())
            .toList();
    return letters.blank(reader, towns, List.of(), model);
  }

  private List<Choice> mentorChoices(PersonId reader) {
    return list.mentors(reader).entrySet().stream()
        .map(mentor -> Choice.of(mentor.getKey().value(), mentor.getValue()))
        .toList();
  }
}
