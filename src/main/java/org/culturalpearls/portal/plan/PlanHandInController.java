package org.culturalpearls.portal.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiFunction;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.task.AfterTask;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the team submit its plan from the plan's own page, or take it back before. */
@Controller
@RequestMapping("/cases/{caseKey}/plan")
class PlanHandInController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PlanPages pages;
  private final PlanTasks tasks;
  private final AfterTask after;

  PlanHandInController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      PlanPages pages,
      PlanTasks tasks,
      AfterTask after) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.pages = pages;
    this.tasks = tasks;
    this.after = after;
  }

  @GetMapping("/submit")
  String askWhetherToSubmit(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    PlanView plan = plans.plan(current.id(), head.id());
    return tasks.steps(head, plan).submit()
        ? pages.submission(current.id(), head, plan, model)
        : "redirect:" + head.path() + "/plan";
  }

  @PostMapping("/submit")
  String submit(
      @PathVariable String caseKey,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    try {
      return done(head, tasks::submit, redirect);
    } catch (RuleBroken incomplete) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      PlanView plan = plans.plan(current.id(), head.id());
      return pages.submission(current.id(), head, plan, model);
    }
  }

  @PostMapping("/take-back")
  String takeBack(@PathVariable String caseKey, RedirectAttributes redirect) {
    return done(heads.headOfTeam(current.id(), caseKey), tasks::takeBack, redirect);
  }

  private String done(
      CaseHead head, BiFunction<PersonId, CaseHead, TaskCard> step, RedirectAttributes redirect) {
    after.tell(step.apply(current.id(), head), redirect);
    return "redirect:" + head.path() + "/plan";
  }
}
