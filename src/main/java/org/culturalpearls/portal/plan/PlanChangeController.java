package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the team begin to change its plan in force, and withdraw the change. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/change")
class PlanChangeController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PlanChangeService changes;

  PlanChangeController(
      CurrentPerson current, CaseHeads heads, PlanService plans, PlanChangeService changes) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.changes = changes;
  }

  @PostMapping
  String begin(@PathVariable String caseKey, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    changes.begin(current.id(), head.id());
    FlashMessage.after(after, "plan.change.begun", "plan.change.begun.next");
    return "redirect:" + head.path() + "/plan";
  }

  @GetMapping("/withdraw")
  String askWhetherToWithdraw(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    if (plans.plan(current.id(), head.id()).change() == null) {
      return "redirect:" + head.path() + "/plan";
    }
    model.addAttribute("head", head);
    return "plan/change-withdraw";
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable String caseKey, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    changes.withdraw(current.id(), head.id());
    FlashMessage.after(after, "plan.change.withdrawn", "plan.change.withdrawn.next");
    return "redirect:" + head.path() + "/plan";
  }
}
