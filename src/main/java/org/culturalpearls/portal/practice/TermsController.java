package org.culturalpearls.portal.practice;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets editors add, rename and retire the words by which practices are described and found. */
@Controller
@RequestMapping("/practice-checks/terms")
class TermsController {

  private static final String TERMS = "/practice-checks/terms";
  private static final String KIND = "/{kind:challenge|instrument|targetGroup}";
  private static final String TERM = KIND + "/{key:[a-z0-9-]{1,60}}";
  private static final String PAGE = "practice/term";

  private final CurrentPerson current;
  private final TermService terms;
  private final Choices choices;

  TermsController(CurrentPerson current, TermService terms, Choices choices) {
    this.current = current;
    this.terms = terms;
    this.choices = choices;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("terms", terms.terms(current.id()));
    return "practice/terms";
  }

  @GetMapping("/changes")
  String changes(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("changes", terms.changes(current.id(), FormValues.page(page)));
    return "practice/term-changes";
  }

  @GetMapping(KIND)
  String begin(@PathVariable String kind, Model model) {
    terms.terms(current.id());
    model.addAttribute("form", TermForm.empty());
    return page(kind(kind), null, model);
  }

  @PostMapping(KIND)
  String add(
      @PathVariable String kind,
      @ModelAttribute("form") TermForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> terms.add(current.id(), kind(kind), form.said()))) {
      return page(kind(kind), null, model);
    }
    FlashMessage.after(after, "practice.term.added", "practice.term.added.next");
    return "redirect:" + TERMS;
  }

  @GetMapping(TERM)
  String edit(@PathVariable String kind, @PathVariable String key, Model model) {
    Term term = new Term(kind(kind), key);
    TermService.Edited edited = terms.term(current.id(), term);
    model.addAttribute("form", TermForm.of(edited));
    return page(term.kind(), edited, model);
  }

  @PostMapping(TERM)
  String rename(
      @PathVariable String kind,
      @PathVariable String key,
      @ModelAttribute("form") TermForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    Term term = new Term(kind(kind), key);
    boolean saved =
        FormErrors.accepts(
            errors, () -> terms.rename(current.id(), term, form.readVersion(), form.said()));
    if (!saved) {
      return page(term.kind(), terms.term(current.id(), term), model);
    }
    FlashMessage.after(after, "practice.term.saved", "practice.term.saved.next");
    return "redirect:" + TERMS;
  }

  @PostMapping(TERM + "/retire")
  String retire(
      @PathVariable String kind,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "true") boolean retired,
      RedirectAttributes after) {
    terms.retire(current.id(), new Term(kind(kind), key), FormValues.version(version), retired);
    FlashMessage.after(
        after,
        retired ? "practice.term.retired" : "practice.term.back",
        retired ? "practice.term.retired.next" : null);
    return "redirect:" + TERMS;
  }

  /** English first, since it is needed; the others in the order of their names. */
  private String page(TermKind kind, TermService.Edited edited, Model model) {
    List<Choice> others =
        choices.sorted(Language.values(), "language.").stream()
            .filter(each -> !each.value().equals(Language.EN.name()))
            .toList();
    Choice english = new Choice(Language.EN.name(), choices.label(Language.EN, "language."));
    model.addAttribute("languages", Stream.concat(Stream.of(english), others.stream()).toList());
    model.addAttribute("kind", kind);
    model.addAttribute("term", edited);
    model.addAttribute(
        "path", TERMS + "/" + kind.field() + (edited == null ? "" : "/" + edited.term().key()));
    return PAGE;
  }

  private static TermKind kind(String field) {
    return Stream.of(TermKind.values())
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new NotFound("error.practice.term-unknown"));
  }
}
