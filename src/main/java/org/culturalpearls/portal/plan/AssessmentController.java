package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.AssessmentView;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a town's self-assessments and how they change over time, and adds new ones. */
@Controller
@RequestMapping("/cases/{caseKey}/assessment")
class AssessmentController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AssessmentService assessments;
  private final PeopleService people;
  private final MessageSource messages;

  AssessmentController(
      CurrentPerson current,
      CaseHeads heads,
      AssessmentService assessments,
      PeopleService people,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.assessments = assessments;
    this.people = people;
    this.messages = messages;
  }

  /** The first assessment is a task of plan development; later ones are made here. */
  @GetMapping
  String all(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    List<AssessmentView> all = assessments.assessments(current.id(), head.id());
    model.addAttribute("head", head);
    model.addAttribute("assessments", all);
    model.addAttribute("dimensions", Dimension.values());
    model.addAttribute("lines", RatingsOverTime.of(all));
    model.addAttribute("names", Names.of(people, all.stream().map(AssessmentView::by)));
    model.addAttribute("again", mayRate(head) && !all.isEmpty());
    return "plan/assessment";
  }

  @GetMapping("/new")
  String begin(@PathVariable String caseKey, Model model, Locale locale) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!head.ofTeam()) {
      throw new NotAllowed("error.plan.team-only");
    }
    model.addAttribute("form", AssessmentForm.empty());
    return form(head, model, locale);
  }

  @PostMapping("/new")
  String assess(
      @PathVariable String caseKey,
      @ModelAttribute("form") AssessmentForm form,
      BindingResult errors,
      Model model,
      Locale locale,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    form.check(errors);
    if (errors.hasErrors()
        || !FormErrors.accepts(
            errors, () -> assessments.assess(current.id(), head.id(), form.command()))) {
      return form(head, model, locale);
    }
    FlashMessage.after(after, "assessment.saved", "assessment.saved.next");
    return "redirect:" + head.path() + "/assessment";
  }

  private String form(CaseHead head, Model model, Locale locale) {
    model.addAttribute("head", head);
    model.addAttribute("dimensions", Dimension.values());
    model.addAttribute("noteLimit", AssessmentService.Assess.MAX_NOTE_LENGTH);
    model.addAttribute(
        "ratings",
        IntStream.rangeClosed(AssessmentService.Assess.LOWEST, AssessmentService.Assess.HIGHEST)
            .mapToObj(Integer::toString)
            .map(
                rating ->
                    new Choice(
                        rating, messages.getMessage("assessment.rating." + rating, null, locale)))
            .toList());
    return "plan/assessment-form";
  }

  private static boolean mayRate(CaseHead head) {
    return head.ofTeam() && head.participation().stage().takesOrTookPart();
  }
}
