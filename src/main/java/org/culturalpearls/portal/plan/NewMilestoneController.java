package org.culturalpearls.portal.plan;

import java.util.List;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
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

/** Adds a milestone to a plan that is in force. */
@Controller
@RequestMapping("/cases/{caseKey}/milestones/new")
class NewMilestoneController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MilestoneService milestones;
  private final AwardResultService results;
  private final PeopleService people;
  private final CycleService cycles;
  private final FormTokens forms;

  NewMilestoneController(
      CurrentPerson current,
      CaseHeads heads,
      MilestoneService milestones,
      AwardResultService results,
      PeopleService people,
      CycleService cycles,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.milestones = milestones;
    this.results = results;
    this.people = people;
    this.cycles = cycles;
    this.forms = forms;
  }

  /**
   * @param remark number of a remark on the page of the result, which becomes a milestone
   */
  @GetMapping
  String begin(
      @PathVariable String caseKey, @RequestParam(required = false) String remark, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!MilestonesController.mayAdd(head)) {
      throw new NotAllowed("error.portal.no-milestone-now");
    }
    model.addAttribute("form", MilestoneRow.from(text(head, remark)));
    return form(head, model);
  }

  /** The text itself is not in the URL: it is long, and must not appear in access logs. */
  private String text(CaseHead head, String remark) {
    if (remark == null || !remark.matches("[1-9]\\d{0,3}")) {
      return "";
    }
    int number = Integer.parseInt(remark);
    List<String> remarks =
        results.result(current.id(), head.id()).map(ResultView::allRemarks).orElse(List.of());
    String text = number > remarks.size() ? "" : remarks.get(number - 1);
    return text.length() <= PlannedMilestone.MAX_TITLE_LENGTH
        ? text
        : text.substring(0, PlannedMilestone.MAX_TITLE_LENGTH - 1) + "…";
  }

  @PostMapping
  String add(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") MilestoneRow form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.head(person, caseKey);
    if (!FormErrors.accepts(
        errors, () -> forms.once(once, () -> milestones.add(person, head.id(), form.command())))) {
      return form(head, model);
    }
    FlashMessage.after(after, "milestones.added", "milestones.added.next");
    return "redirect:" + head.path() + "/milestones";
  }

  private String form(CaseHead head, Model model) {
    Names names = Names.of(people, head.participation().team().stream());
    model.addAttribute("head", head);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("cycle", cycles.cycle(head.participation().cycleId()));
    model.addAttribute("limits", RowLimits.ALL);
    model.addAttribute("owners", PlanPages.team(head, names));
    return "plan/milestone-form";
  }
}
