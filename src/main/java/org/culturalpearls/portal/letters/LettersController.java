package org.culturalpearls.portal.letters;

import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterService.Line;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists letters, and takes new ones. */
@Controller
@RequestMapping("/letters")
class LettersController {

  private final CurrentPerson current;
  private final LetterService letters;
  private final LetterPages pages;
  private final PeopleService people;
  private final FormTokens forms;

  LettersController(
      CurrentPerson current,
      LetterService letters,
      LetterPages pages,
      PeopleService people,
      FormTokens forms) {
    this.current = current;
    this.letters = letters;
    this.pages = pages;
    this.people = people;
    this.forms = forms;
  }

  @GetMapping
  String list(@RequestParam(required = false) String page, Model model) {
    Paged<Line> found = letters.letters(current.id(), FormValues.page(page));
    model.addAttribute("letters", found);
    model.addAttribute("names", Names.of(people, found.items().stream().map(Line::author)));
    return "letters/letters";
  }

  /** To those that are ticked in a list; what is typed in the address is not taken. */
  @GetMapping("/new")
  String blank(@ModelAttribute("chosen") LetterForm chosen, Model model) {
    return pages.blank(current.id(), chosen.towns(), chosen.people(), model);
  }

  /** A second click finds the letter of the first one in the list. */
  @PostMapping
  String write(
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") LetterForm form,
      BindingResult errors,
      Model model) {
    PersonId author = current.id();
    LetterId[] written = new LetterId[1];
    if (!FormErrors.accepts(
        errors, () -> forms.once(once, () -> written[0] = letters.write(author, form.letter())))) {
      return pages.form(author, form.towns(), form.people(), model);
    }
    return written[0] == null ? "redirect:/letters" : "redirect:/letters/" + written[0].value();
  }
}
