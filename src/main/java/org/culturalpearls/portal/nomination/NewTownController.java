package org.culturalpearls.portal.nomination;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a person with a confirmed address enter a town and begin its nomination. */
@Controller
@RequestMapping(OpenCallController.TOWN)
class NewTownController {

  private static final Set<String> TAKEN =
      Set.of("error.nomination.town-has-people", "error.nomination.town-there");

  private final CurrentPerson current;
  private final NewTownService towns;
  private final NominationService nominations;
  private final Choices choices;
  private final CallPages pages;

  NewTownController(
      CurrentPerson current,
      NewTownService towns,
      NominationService nominations,
      Choices choices,
      CallPages pages) {
    this.pages = pages;
    this.current = current;
    this.towns = towns;
    this.nominations = nominations;
    this.choices = choices;
  }

  /**
   * A town as typed.
   *
   * @param anyway whether it is entered in spite of a problem
   */
  public record TownForm(String cycle, String name, String country, String region, String anyway) {

    public TownForm {
      name = Objects.requireNonNullElse(name, "").strip();
      region = Objects.requireNonNullElse(region, "").strip();
    }

    NewTownService.Enter command(List<OpenCall> calls) {
      CycleId chosen =
          calls.stream()
              .map(OpenCall::cycle)
              .filter(each -> Long.toString(each.value()).equals(cycle))
              .findFirst()
              .orElse(null);
      return new NewTownService.Enter(
          chosen, name, FormValues.one(Country.class, "country", country), region);
    }
  }

  @GetMapping
  String show(Model model) {
    towns.requireMayEnter(current.id());
    List<OpenCall> calls = towns.openCalls();
    String first = calls.isEmpty() ? "" : Long.toString(calls.get(0).cycle().value());
    model.addAttribute("form", new TownForm(first, "", "", "", ""));
    return page(calls, model);
  }

  @PostMapping
  String enter(
      @ModelAttribute("form") TownForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    towns.requireMayEnter(current.id());
    List<OpenCall> calls = towns.openCalls();
    NominationId[] begun = new NominationId[1];
    if (!"true".equals(form.anyway())) {
      FormErrors.accepts(errors, () -> pages.warn(List.of(form.command(calls)), errors));
    }
    if (errors.hasErrors()
        || !FormErrors.accepts(
            errors, () -> begun[0] = towns.enter(current.id(), form.command(calls)))) {
      model.addAttribute("taken", isTaken(errors));
      return page(calls, model);
    }
    boolean again = !nominations.earlier(current.id(), begun[0]).isEmpty();
    FlashMessage.after(
        after, "call.town.done", again ? "nomination.begun.again" : "call.town.done.next");
    return "redirect:" + NominationPages.path(nominations.nomination(current.id(), begun[0]));
  }

  /**
   * Whether its own people have to enter the town: the page then says what everybody else can do.
   */
  private static boolean isTaken(BindingResult errors) {
    return errors.getAllErrors().stream().anyMatch(error -> TAKEN.contains(error.getCode()));
  }

  private String page(List<OpenCall> calls, Model model) {
    model.addAttribute(
        "calls", calls.stream().map(call -> Choice.of(call.cycle().value(), call.name())).toList());
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    return "nomination/town";
  }
}
