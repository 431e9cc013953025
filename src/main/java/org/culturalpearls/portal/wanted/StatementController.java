package org.culturalpearls.portal.wanted;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.FormTokens;
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

/** Says for a town what it looks for, in other words, and that it looks no longer. */
@Controller
@RequestMapping("/wanted")
class StatementController {

  private final CurrentPerson current;
  private final WantedService wanted;
  private final NeedTerms terms;
  private final FormTokens forms;

  StatementController(
      CurrentPerson current, WantedService wanted, NeedTerms terms, FormTokens forms) {
    this.current = current;
    this.wanted = wanted;
    this.terms = terms;
    this.forms = forms;
  }

  @GetMapping("/new")
  String begin(Model model) {
    List<ParticipationView> towns = towns();
    String only = towns.size() == 1 ? Long.toString(towns.get(0).id().value()) : "";
    model.addAttribute("form", NeedForm.empty(only, wanted.usualUntil()));
    return form(towns, model);
  }

  @PostMapping("/new")
  String state(
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") NeedForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    List<ParticipationView> towns = towns();
    if (!FormErrors.accepts(
        errors,
        () -> forms.once(once, () -> wanted.state(person, town(form, towns), form.statement())))) {
      return form(towns, model);
    }
    FlashMessage.after(after, "wanted.stated", "wanted.stated.next");
    return "redirect:/wanted/mine";
  }

  @GetMapping("/{id:\\d+}/change")
  String show(@PathVariable long id, Model model) {
    WantedService.Read read = own(id);
    model.addAttribute("form", NeedForm.of(read.need()));
    return form(read, model);
  }

  @PostMapping("/{id:\\d+}/change")
  String change(
      @PathVariable long id,
      @ModelAttribute("form") NeedForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    WantedService.Read read = own(id);
    if (!FormErrors.accepts(
        errors,
        () ->
            wanted.change(
                person, read.need().id(), FormValues.version(form.version()), form.statement()))) {
      return form(read, model);
    }
    FlashMessage.after(after, "wanted.changed", null);
    return "redirect:" + read.need().path();
  }

  @PostMapping("/{id:\\d+}/end")
  String end(
      @PathVariable long id,
      @RequestParam(required = false) String found,
      RedirectAttributes after) {
    boolean answered = "yes".equals(found);
    wanted.end(current.id(), new NeedId(id), answered);
    FlashMessage.after(after, answered ? "wanted.found" : "wanted.closed", null);
    return "redirect:/wanted/mine";
  }

  private List<ParticipationView> towns() {
    List<ParticipationView> towns = wanted.towns(current.id());
    if (towns.isEmpty()) {
      throw new NotAllowed("error.wanted.team-only");
    }
    return towns;
  }

  private WantedService.Read own(long id) {
    WantedService.Read read = wanted.need(current.id(), new NeedId(id));
    if (!read.own()) {
      throw new NotAllowed("error.wanted.team-only");
    }
    return read;
  }

  private static ParticipationId town(NeedForm form, List<ParticipationView> towns) {
    Long sent = FormValues.id("town", form.town());
    if (sent == null) {
      throw RuleBroken.in("town", "error.shared.missing", Label.field("town"));
    }
    return towns.stream()
        .map(ParticipationView::id)
        .filter(own -> own.value() == sent)
        .findFirst()
        .orElseThrow(() -> RuleBroken.in("town", "error.portal.choose-from-list"));
  }

  private String form(List<ParticipationView> towns, Model model) {
    model.addAttribute(
        "towns",
        towns.stream()
            .map(
                town ->
                    new Choice(
                        Long.toString(town.id().value()),
                        town.town() + " (" + town.caseKey() + ")"))
            .toList());
    model.addAttribute("action", "/wanted/new");
    model.addAttribute("back", "/wanted");
    model.addAttribute("once", FormTokens.newToken());
    return form(model);
  }

  private String form(WantedService.Read read, Model model) {
    model.addAttribute("towns", List.of());
    model.addAttribute("action", read.need().path() + "/change");
    model.addAttribute("back", read.need().path());
    return form(model);
  }

  private String form(Model model) {
    model.addAttribute("challenges", terms.choices(Facet.CHALLENGE));
    model.addAttribute("instruments", terms.choices(Facet.INSTRUMENT));
    model.addAttribute("longestTitle", WantedService.MAX_TITLE);
    model.addAttribute("longestText", WantedService.MAX_TEXT);
    model.addAttribute("mostTerms", WantedService.MOST_TERMS);
    return "wanted/form";
  }
}
