package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a town to a cycle, which starts its case. */
@Controller
@RequestMapping("/cycles/{cycleId}/participations/new")
class ParticipationController {

  private final CurrentPerson current;
  private final ParticipationService participations;
  private final MunicipalityService municipalities;
  private final TeamAddresses addresses;
  private final CyclePages pages;
  private final Choices choices;

  ParticipationController(
      CurrentPerson current,
      ParticipationService participations,
      MunicipalityService municipalities,
      TeamAddresses addresses,
      CyclePages pages,
      Choices choices) {
    this.current = current;
    this.participations = participations;
    this.municipalities = municipalities;
    this.addresses = addresses;
    this.pages = pages;
    this.choices = choices;
  }

  @ModelAttribute("people")
  List<PersonView> people() {
    return addresses.choices(current.id());
  }

  @GetMapping
  String enter(@PathVariable long cycleId, Model model) {
    model.addAttribute("form", ParticipationForm.empty());
    return form(pages.cycle(current.id(), cycleId), model);
  }

  @PostMapping
  String start(
      @PathVariable long cycleId,
      @ModelAttribute("form") ParticipationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CycleView cycle = pages.cycle(current.id(), cycleId);
    ParticipationId[] started = new ParticipationId[1];
    if (!FormErrors.accepts(
        errors,
        () ->
            started[0] = participations.start(current.id(), form.command(cycle.id(), addresses)))) {
      return form(cycle, model);
    }
    FlashMessage.after(
        after,
        "participation.started",
        "participation.started.next",
        participations.participation(started[0]).town());
    return "redirect:/cycles/" + cycleId;
  }

  private String form(CycleView cycle, Model model) {
    List<Choice> towns =
        municipalities.all(current.id()).stream()
            .map(
                town ->
                    new Choice(
                        Long.toString(town.id().value()),
                        choices.label(town.country(), "country.") + ": " + town.name()))
            .toList();
    model.addAttribute("cycle", cycle);
    model.addAttribute("towns", towns);
    model.addAttribute("themes", choices.of(Theme.values(), "theme."));
    model.addAttribute("languages", choices.sorted(Language.values(), "language."));
    return "cycles/participation";
  }
}
