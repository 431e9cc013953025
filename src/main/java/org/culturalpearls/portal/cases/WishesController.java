package org.culturalpearls.portal.cases;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Versioned;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a town's wishes for its mentors; for the team and coordinators. */
@Controller
@RequestMapping("/cases/{caseKey}/wishes")
class WishesController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final ParticipationService participations;
  private final Choices choices;
  private final MessageSource messages;

  WishesController(
      CurrentPerson current,
      CaseHeads heads,
      ParticipationService participations,
      Choices choices,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.participations = participations;
    this.choices = choices;
    this.messages = messages;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    CaseHead head = head(caseKey);
    Versioned<ParticipationView> read = participations.forChange(current.id(), head.id());
    model.addAttribute("form", WishesForm.of(read));
    return form(head, read, model);
  }

  @PostMapping
  String change(
      @PathVariable String caseKey,
      @ModelAttribute("form") WishesForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = head(caseKey);
    if (!FormErrors.accepts(
        errors, () -> participations.changeWishes(current.id(), form.command(head.id())))) {
      Versioned<ParticipationView> now = participations.forChange(current.id(), head.id());
      if (!Long.toString(now.version()).equals(form.version())) {
        model.addAttribute("newer", facts(now.value()));
      }
      return form(head, now, model);
    }
    FlashMessage.after(after, "wishes.saved", "wishes.saved.next");
    return "redirect:" + head.path();
  }

  private CaseHead head(String caseKey) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!head.mayChangeWishes()) {
      throw new NotAllowed("error.portal.no-wishes-now");
    }
    return head;
  }

  private String form(CaseHead head, Versioned<ParticipationView> read, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("version", Long.toString(read.version()));
    model.addAttribute("themes", choices.of(Theme.values(), "theme."));
    model.addAttribute("languages", choices.sorted(Language.values(), "language."));
    return "cases/wishes";
  }

  private List<Fact> facts(ParticipationView town) {
    return List.of(
        new Fact("field.languages", words(town.languages(), "language.")),
        new Fact("field.themes", words(town.themes(), "theme.")),
        new Fact(
            "field.twinWished",
            messages.getMessage(
                town.twinWished() ? "answer.yes" : "answer.no",
                null,
                LocaleContextHolder.getLocale())));
  }

  private String words(Collection<? extends Enum<?>> values, String prefix) {
    return values.stream()
        .map(value -> choices.label(value, prefix))
        .collect(Collectors.joining(", "));
  }
}
