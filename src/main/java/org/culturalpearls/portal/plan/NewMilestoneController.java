package org.culturalpearls.portal.plan;

import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Notice;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
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

/** Adds a milestone to a plan that is in force. */
@Controller
@RequestMapping("/cases/{caseKey}/milestones/new")
class NewMilestoneController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MilestoneService milestones;
  private final PeopleService people;
  private final CycleService cycles;

  NewMilestoneController(
      CurrentPerson current,
      CaseHeads heads,
      MilestoneService milestones,
      PeopleService people,
      CycleService cycles) {
    this.current = current;
    this.heads = heads;
    this.milestones = milestones;
    this.people = people;
    this.cycles = cycles;
  }

  /**
   * @param remark of the jury, of which the town makes a milestone
   */
  @GetMapping
  String begin(
      @PathVariable String caseKey, @RequestParam(required = false) String remark, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!MilestonesController.mayAdd(head)) {
      throw new NotAllowed("error.portal.no-milestone-now");
    }
    model.addAttribute("form", MilestoneRow.from(remark));
    return form(head, model);
  }

  @PostMapping
  String add(
      @PathVariable String caseKey,
      @ModelAttribute("form") MilestoneRow form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.head(person, caseKey);
    if (!FormErrors.accepts(errors, () -> milestones.add(person, head.id(), form.command("")))) {
      return form(head, model);
    }
    Notice.after(after, "milestones.added", "milestones.added.next");
    return "redirect:" + head.path() + "/milestones";
  }

  private String form(CaseHead head, Model model) {
    Names names = Names.of(people, head.participation().team().stream());
    model.addAttribute("head", head);
    model.addAttribute("cycle", cycles.cycle(head.participation().cycleId()));
    model.addAttribute("limits", PlanLimits.ALL);
    model.addAttribute("owners", PlanPages.team(head, names));
    return "plan/milestone-form";
  }
}
