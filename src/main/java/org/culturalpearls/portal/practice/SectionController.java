package org.culturalpearls.portal.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an author write a section of a draft; each is saved alone. */
@Controller
@RequestMapping("/my-practices/{id:\\d+}/{section:card|story|kit|facets}")
class SectionController {

  private static final String PAGE = "practice/section";

  private final CurrentPerson current;
  private final PracticeService practices;
  private final PracticeVocabulary vocabulary;
  private final Choices choices;

  SectionController(
      CurrentPerson current,
      PracticeService practices,
      PracticeVocabulary vocabulary,
      MessageSource messages) {
    this.current = current;
    this.practices = practices;
    this.vocabulary = vocabulary;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String edit(@PathVariable long id, @PathVariable String section, Model model) {
    PracticeView practice = draft(id);
    model.addAttribute("form", SectionForm.of(practice));
    return page(practice, section(section), model);
  }

  @PostMapping
  String save(
      @PathVariable long id,
      @PathVariable String section,
      @ModelAttribute("form") SectionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PracticeView practice = draft(id);
    PersonId author = current.id();
    PracticeSection which = section(section);
    boolean saved =
        FormErrors.accepts(
            errors,
            () -> {
              switch (which) {
                case CARD -> practices.save(author, practice.id(), form.card());
                case STORY, KIT -> practices.save(author, practice.id(), form.texts(which));
                case FACETS -> practices.save(author, practice.id(), form.facets());
              }
            });
    if (!saved) {
      return page(practice, which, model);
    }
    FlashMessage.after(after, "practice.saved", "practice.saved.next");
    return "redirect:/my-practices/" + id;
  }

  private PracticeView draft(long id) {
    PracticeId practice = new PracticeId(id);
    practices.requireMaySubmit(current.id(), practice);
    return practices.practice(current.id(), practice);
  }

  private static PracticeSection section(String field) {
    return Stream.of(PracticeSection.values())
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new NotFound("error.practice.not-found"));
  }

  private String page(PracticeView practice, PracticeSection section, Model model) {
    model.addAttribute("practice", practice);
    model.addAttribute("section", section);
    model.addAttribute("fields", PracticeText.of(section));
    model.addAttribute("path", "/my-practices/" + practice.id().value());
    if (section == PracticeSection.CARD) {
      model.addAttribute("towns", towns(practice));
      model.addAttribute("kinds", choices.of(PracticeKind.values(), "practicekind."));
      model.addAttribute("languages", choices.sorted(Language.values(), "language."));
      model.addAttribute("licences", choices.of(Licence.values(), "licence."));
    }
    if (section == PracticeSection.FACETS) {
      model.addAttribute("kinds", TermKind.values());
      model.addAttribute("terms", terms(practice));
      model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    }
    return PAGE;
  }

  private List<Choice> towns(PracticeView practice) {
    return practices.towns(current.id(), practice.id()).stream()
        .map(town -> Choice.of(town.id().value(), town.name()))
        .toList();
  }

  /** What the practice has already stays a choice, also after an editor has retired it. */
  private Map<TermKind, List<Choice>> terms(PracticeView practice) {
    Map<TermKind, List<Term>> offered = vocabulary.terms();
    return Stream.of(TermKind.values())
        .collect(
            Collectors.toMap(
                kind -> kind,
                kind ->
                    Stream.concat(
                            offered.getOrDefault(kind, List.of()).stream(),
                            practice.content().terms(kind).stream())
                        .distinct()
                        .map(term -> new Choice(term.key(), choices.word(term.label())))
                        .toList()));
  }
}
