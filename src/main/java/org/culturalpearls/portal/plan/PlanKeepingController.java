package org.culturalpearls.portal.plan;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Saves the vision while somebody types. The response is a fragment of the editor's page: when it
 * was saved, its new version, the hash of its text and what is missing; or why it was not saved.
 */
@Controller
class PlanKeepingController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PlanTasks tasks;

  PlanKeepingController(
      CurrentPerson current, CaseHeads heads, PlanService plans, PlanTasks tasks) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.tasks = tasks;
  }

  @PostMapping("/cases/{caseKey}/plan/draft")
  String keep(
      @PathVariable String caseKey,
      @ModelAttribute("form") PlanForm form,
      BindingResult errors,
      Model model) {
    PersonId editor = current.id();
    CaseHead head = heads.head(editor, caseKey);
    PlanView[] saved = new PlanView[1];
    if (!FormErrors.accepts(
        errors,
        () ->
            saved[0] =
                plans.saveVision(
                    editor, head.id(), FormValues.version(form.version()), form.vision()))) {
      return "plan/kept :: refused";
    }
    model.addAttribute("head", head);
    model.addAttribute("steps", tasks.steps(head, saved[0]));
    model.addAttribute("plan", saved[0]);
    model.addAttribute("read", PlanForm.of(saved[0]).read());
    model.addAttribute("missing", plans.missing(editor, head.id()));
    return "plan/kept :: kept";
  }
}
