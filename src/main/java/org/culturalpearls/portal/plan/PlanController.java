package org.culturalpearls.portal.plan;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the plan of a town: its editor for the team while it is a draft, otherwise to read. */
@Controller
@RequestMapping("/cases/{caseKey}/plan")
class PlanController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PlanPages pages;
  private final PersonDates dates;

  PlanController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      PlanPages pages,
      PersonDates dates) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.pages = pages;
    this.dates = dates;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanView plan = plans.plan(current.id(), head.id());
    if (!PlanPages.isEditable(head, plan)) {
      return pages.reading(current.id(), head, plan, model);
    }
    model.addAttribute("form", PlanForm.of(plan));
    return pages.editor(current.id(), head, plan, model);
  }

  /** Shows the plan as others read it, also to print, while the team writes. */
  @GetMapping("/reading")
  String read(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    return pages.reading(current.id(), head, plans.plan(current.id(), head.id()), model);
  }

  @PostMapping
  String save(
      @PathVariable String caseKey,
      @ModelAttribute("form") PlanForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId editor = current.id();
    CaseHead head = heads.head(editor, caseKey);
    if (FormErrors.accepts(errors, () -> save(editor, head, form))) {
      return saved(editor, head, false, after);
    }
    PlanView newer = plans.plan(editor, head.id());
    if (Long.toString(newer.version()).equals(form.version())) {
      return pages.editor(editor, head, newer, model);
    }
    PlanForm joined = form.after(newer);
    boolean differs = form.differs(newer);
    BindingResult joinedErrors = new BeanPropertyBindingResult(joined, "form");
    if (!differs
        && !errors.hasFieldErrors()
        && FormErrors.accepts(joinedErrors, () -> save(editor, head, joined))) {
      return saved(editor, head, true, after);
    }
    errors.getAllErrors().forEach(joinedErrors::addError);
    model.addAttribute("form", joined);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", joinedErrors);
    model.addAttribute("newer", differs ? newer : null);
    return pages.editor(editor, head, newer, model);
  }

  private void save(PersonId editor, CaseHead head, PlanForm form) {
    plans.saveVision(editor, head.id(), FormValues.version(form.version()), form.vision());
  }

  private String saved(PersonId editor, CaseHead head, boolean joined, RedirectAttributes after) {
    PlanView saved = plans.plan(editor, head.id());
    boolean complete = plans.missing(editor, head.id()).isEmpty();
    FlashMessage.after(
        after,
        "plan.saved",
        joined ? "plan.saved.joined" : complete ? "plan.saved.complete" : "plan.saved.next",
        dates.time(saved.editedAt()));
    return "redirect:" + head.path() + "/plan";
  }
}
