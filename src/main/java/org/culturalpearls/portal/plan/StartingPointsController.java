package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.start.StartingPointService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
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

/** Lets the team choose what its plan starts from. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/start")
class StartingPointsController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final StartingPointService points;
  private final FormTokens forms;

  StartingPointsController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      StartingPointService points,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.points = points;
    this.forms = forms;
  }

  /**
   * What is chosen.
   *
   * @param from the case of another town whose published plan is shown too; may be empty
   * @param taken keys of rows
   */
  public record StartForm(String from, Set<String> taken) {

    public StartForm {
      from = from == null ? "" : from;
      taken = taken == null ? Set.of() : Set.copyOf(taken);
    }

    Optional<CaseKey> other() {
      return from.isBlank() ? Optional.empty() : Optional.of(new CaseKey(from.strip()));
    }
  }

  @GetMapping
  String choose(
      @PathVariable String caseKey,
      @ModelAttribute("form") StartForm form,
      Model model,
      Locale locale) {
    return page(heads.headOfTeam(current.id(), caseKey), form, model, locale);
  }

  @PostMapping
  String take(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") StartForm form,
      BindingResult errors,
      Model model,
      Locale locale,
      RedirectAttributes after) {
    PersonId editor = current.id();
    CaseHead head = heads.headOfTeam(editor, caseKey);
    if (!FormErrors.accepts(
        errors,
        () ->
            forms.once(
                once, () -> points.take(editor, head.id(), locale, form.other(), form.taken())))) {
      return page(head, form, model, locale);
    }
    FlashMessage.after(after, "plan.start.taken", "plan.start.taken.next", form.taken().size());
    return "redirect:" + head.path() + "/plan";
  }

  private String page(CaseHead head, StartForm form, Model model, Locale locale) {
    PersonId editor = current.id();
    model.addAttribute("head", head);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("points", points.startingPoints(editor, head.id(), locale, form.other()));
    model.addAttribute("towns", points.otherPlans(editor, head.id()));
    model.addAttribute("standing", titles(plans.plan(editor, head.id()).content()));
    return "plan/start";
  }

  /** Tells what stands in the plan already, by its title. */
  private static Set<String> titles(PlanContent plan) {
    return List.of(plan.challenges(), plan.assets(), plan.measures()).stream()
        .flatMap(List::stream)
        .map(row -> row.content().title())
        .collect(Collectors.toSet());
  }
}
