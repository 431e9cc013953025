package org.culturalpearls.portal.plan;

import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
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

/** Lets the two sides of a case remark on rows and passages of its plan, answer and settle. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/remarks")
class PlanRemarksController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PlanRemarkService remarks;
  private final ShownPlans shown;
  private final PeopleService people;
  private final FormTokens forms;

  PlanRemarksController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      PlanRemarkService remarks,
      ShownPlans shown,
      PeopleService people,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.remarks = remarks;
    this.shown = shown;
    this.people = people;
    this.forms = forms;
  }

  /**
   * @param at the place on the plan's page that it is about; without it the vision
   */
  @GetMapping("/new")
  String begin(
      @PathVariable String caseKey, @RequestParam(required = false) String at, Model model) {
    CaseHead head = headOfSide(caseKey);
    model.addAttribute("form", new RemarkForm(at, "", ""));
    return begin(head, place(at), model);
  }

  private String begin(CaseHead head, RemarkPlace place, Model model) {
    PlanView plan = plans.plan(current.id(), head.id());
    model.addAttribute("head", head);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("place", place.field());
    model.addAttribute("vision", plan.content().vision());
    model.addAttribute("row", place.kind() == null ? null : row(plan, place));
    model.addAttribute("longestQuote", PlanRemarkService.MAX_QUOTE);
    model.addAttribute("longestText", PlanRemarkService.MAX_TEXT);
    return "plan/remark-form";
  }

  private ShownRow row(PlanView plan, RemarkPlace place) {
    Row<?> row =
        plan.content()
            .row(place.kind(), place.row())
            .orElseThrow(() -> new NotFound("error.plan.row-gone"));
    return shown.of(row, plan.content(), Names.of(people, plan.content().persons()));
  }

  @PostMapping
  String make(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") RemarkForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId author = current.id();
    CaseHead head = headOfSide(caseKey);
    RemarkPlace place = place(form.at());
    RemarkId[] made = new RemarkId[1];
    if (FormErrors.accepts(
        errors,
        () ->
            forms.once(once, () -> made[0] = remarks.make(author, head.id(), form.make(place))))) {
      FlashMessage.after(after, "plan.remark.made", "plan.remark.made.next");
      String where = made[0] == null ? place.field() : "remark-" + made[0].value();
      return "redirect:" + head.path() + "/plan#" + where;
    }
    return begin(head, place, model);
  }

  @GetMapping("/{id:\\d+}")
  String show(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = headOfSide(caseKey);
    model.addAttribute("form", new AnswerForm(""));
    return show(head, id, model);
  }

  private String show(CaseHead head, long id, Model model) {
    RemarkView remark = remarks.remark(current.id(), head.id(), new RemarkId(id));
    PlanView plan = plans.plan(current.id(), head.id());
    ShownRemarks.Shown one = new ShownRemarks.Shown(remark, remark.anchor(plan));
    model.addAttribute("head", head);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("remark", one);
    model.addAttribute(
        "names",
        Names.of(
            people,
            Stream.concat(
                Stream.ofNullable(remark.by()),
                Stream.concat(
                    Stream.ofNullable(remark.settledBy()),
                    remark.answers().stream().map(RemarkView.Answer::by)))));
    model.addAttribute("longestText", PlanRemarkService.MAX_TEXT);
    return "plan/remark";
  }

  @PostMapping("/{id:\\d+}/answers")
  String answer(
      @PathVariable String caseKey,
      @PathVariable long id,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") AnswerForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId author = current.id();
    CaseHead head = headOfSide(caseKey);
    if (FormErrors.accepts(
        errors,
        () ->
            forms.once(
                once, () -> remarks.answer(author, head.id(), new RemarkId(id), form.text())))) {
      FlashMessage.after(after, "plan.remark.answered", null);
      return "redirect:" + head.path() + "/plan#remark-" + id;
    }
    return show(head, id, model);
  }

  @PostMapping("/{id:\\d+}/settle")
  String settle(@PathVariable String caseKey, @PathVariable long id, RedirectAttributes after) {
    CaseHead head = headOfSide(caseKey);
    RemarkId remark = new RemarkId(id);
    RemarkPlace place = remarks.remark(current.id(), head.id(), remark).place();
    remarks.settle(current.id(), head.id(), remark);
    FlashMessage.after(after, "plan.remark.settled", "plan.remark.settled.next");
    return "redirect:" + head.path() + "/plan#" + place.field();
  }

  @PostMapping("/{id:\\d+}/reopen")
  String reopen(@PathVariable String caseKey, @PathVariable long id, RedirectAttributes after) {
    CaseHead head = headOfSide(caseKey);
    remarks.reopen(current.id(), head.id(), new RemarkId(id));
    FlashMessage.after(after, "plan.remark.reopened", null);
    return "redirect:" + head.path() + "/plan#remark-" + id;
  }

  /** Refuses other readers before anything that they sent is looked at. */
  private CaseHead headOfSide(String caseKey) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!remarks.isReader(current.id(), head.id())) {
      throw new NotAllowed("error.plan.sides-only");
    }
    return head;
  }

  private static RemarkPlace place(String at) {
    return at == null
        ? RemarkPlace.VISION
        : RemarkPlace.at(at).orElseThrow(() -> new NotFound("error.plan.not-found"));
  }
}
