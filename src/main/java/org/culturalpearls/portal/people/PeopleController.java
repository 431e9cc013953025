package org.culturalpearls.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.culturalpearls.desk.PersonListService;
import org.culturalpearls.desk.PersonListService.Listed;
import org.culturalpearls.desk.PersonListService.WayIn;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.letters.LetterPages;
import org.culturalpearls.portal.list.ListFile;
import org.culturalpearls.portal.list.ListLinks;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists people, filtered, sorted and as a file, and adds new ones. */
@Controller
class PeopleController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final LinkService links;
  private final PersonListService list;
  private final PeopleTable table;
  private final ListFile file;
  private final LetterPages letters;
  private final PersonPages pages;
  private final Choices choices;

  PeopleController(
      CurrentPerson current,
      PeopleService people,
      LinkService links,
      PersonListService list,
      PeopleTable table,
      ListFile file,
      LetterPages letters,
      PersonPages pages,
      Choices choices) {
    this.current = current;
    this.people = people;
    this.links = links;
    this.list = list;
    this.table = table;
    this.file = file;
    this.letters = letters;
    this.pages = pages;
    this.choices = choices;
  }

  @GetMapping("/people")
  String list(
      @ModelAttribute("form") PeopleFilter form,
      @RequestParam(required = false) String page,
      Model model) {
    PersonId reader = current.id();
    Paged<Listed> found = list.page(reader, form.wanted(), FormValues.page(page));
    model.addAttribute("found", found);
    model.addAttribute("heads", table.heads(form));
    model.addAttribute("links", ListLinks.of(form.url()));
    model.addAttribute("letter", form.letter());
    model.addAttribute(
        "uninvited", form.isEmpty() && found.page() == 0 ? links.countUninvited(reader) : 0);
    model.addAttribute("pages", pages);
    model.addAttribute("coordinator", current.has(Role.COORDINATOR));
    model.addAttribute("administrator", current.has(Role.ADMINISTRATOR));
    model.addAttribute("roles", choices.of(Role.values(), PeopleTable.ROLE));
    model.addAttribute("countries", choices.sorted(Country.values(), PeopleTable.COUNTRY));
    model.addAttribute("ways", choices.of(WayIn.values(), PeopleTable.WAY));
    model.addAttribute(
        "reach", List.of(new Choice(PeopleFilter.REFUSED, choices.word("people.refused"))));
    model.addAttribute(
        "states",
        Stream.of(PeopleFilter.INACTIVE, PeopleFilter.ALL)
            .map(state -> new Choice(state, choices.word("person.state." + state)))
            .toList());
    return "people/people";
  }

  @GetMapping({"/people.csv", "/people.xlsx"})
  void file(
      @ModelAttribute("form") PeopleFilter form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ListFile.begins();
    file.write(
        response,
        request.getRequestURI(),
        "nav.people",
        list.first(current.id(), form.wanted(), ListFile.LIMIT + 1),
        Function.identity(),
        table.columns());
  }

  /** Writes to all whom the filter finds. */
  @GetMapping("/people/letter")
  String letter(@ModelAttribute("filter") PeopleFilter form, Model model) {
    PersonId reader = current.id();
    List<PersonId> found =
        list.first(reader, form.wanted(), LetterService.MOST + 1).stream()
            .map(each -> each.person().id())
            .toList();
    return letters.blank(reader, List.of(), found, model);
  }

  @GetMapping("/people/new")
  String enter(Model model) {
    model.addAttribute("form", PersonForm.empty());
    return form(model);
  }

  @PostMapping("/people/new")
  String add(
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId[] added = new PersonId[1];
    if (!FormErrors.accepts(errors, () -> added[0] = people.add(current.id(), form.addition()))) {
      return form(model);
    }
    FlashMessage.after(after, "person.added", "person.added.next", form.name().strip());
    return "redirect:/people/" + added[0].value();
  }

  private String form(Model model) {
    List<Choice> roles = pages.choices(people.changeableRoles(current.id(), null));
    model.addAttribute("roles", roles);
    pages.answers(model, null);
    return "people/new";
  }
}
