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
import org.culturalpearls.portal.task.AfterTask;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.tasks.TaskCard;
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
  private final PlanTasks tasks;
  private final AfterTask afterTask;

  PlanController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      PlanPages pages,
      PersonDates dates,
      PlanTasks tasks,
      AfterTask afterTask) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.pages = pages;
    this.dates = dates;
    this.tasks = tasks;
    this.afterTask = afterTask;
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
    return switch (save(editor, head, form, errors, model)) {
      case REFUSED -> pages.editor(editor, head, plans.plan(editor, head.id()), model);
      case SAVED -> saved(editor, head, false, after);
      case JOINED -> saved(editor, head, true, after);
    };
  }

  /** Saves what was typed of the vision, and hands the draft in for feedback. */
  @PostMapping("/hand-in")
  String handIn(
      @PathVariable String caseKey,
      @ModelAttribute("form") PlanForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId editor = current.id();
    CaseHead head = heads.headOfTeam(editor, caseKey);
    if (form.saysSomethingNew() && save(editor, head, form, errors, model) == Saving.REFUSED) {
      return pages.editor(editor, head, plans.plan(editor, head.id()), model);
    }
    TaskCard[] draft = new TaskCard[1];
    if (FormErrors.accepts(errors, () -> draft[0] = tasks.handIn(editor, head))) {
      afterTask.tell(draft[0], after);
      return "redirect:" + head.path() + "/plan";
    }
    PlanView plan = plans.plan(editor, head.id());
    if (!PlanPages.isEditable(head, plan)) {
      throw new AlreadyDone("error.workflow.already-done");
    }
    PlanForm fresh = PlanForm.of(plan);
    BindingResult shown = new BeanPropertyBindingResult(fresh, "form");
    errors.getAllErrors().forEach(shown::addError);
    model.addAttribute("form", fresh);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", shown);
    return pages.editor(editor, head, plan, model);
  }

  /** What became of a vision that was sent. */
  private enum Saving {
    SAVED,
    JOINED,
    REFUSED
  }

  /**
   * Saves the vision; if it is refused the model says why, and has the newer text if it differs.
   */
  private Saving save(
      PersonId editor, CaseHead head, PlanForm form, BindingResult errors, Model model) {
    if (FormErrors.accepts(errors, () -> save(editor, head, form))) {
      return Saving.SAVED;
    }
    PlanView newer = plans.plan(editor, head.id());
    if (Long.toString(newer.version()).equals(form.version())) {
      return Saving.REFUSED;
    }
    PlanForm joined = form.after(newer);
    boolean differs = form.differs(newer);
    BindingResult joinedErrors = new BeanPropertyBindingResult(joined, "form");
    if (!differs
        && !errors.hasFieldErrors()
        && FormErrors.accepts(joinedErrors, () -> save(editor, head, joined))) {
      return Saving.JOINED;
    }
    errors.getAllErrors().forEach(joinedErrors::addError);
    model.addAttribute("form", joined);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", joinedErrors);
    model.addAttribute("newer", differs ? newer : null);
    return Saving.REFUSED;
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
