package org.culturalpearls.portal.assessment;

import java.util.Locale;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
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

/** Lets each member of a team answer the questions alone, before the team agrees. */
@Controller
@RequestMapping("/cases/{caseKey}/assessment/answers")
class OwnAnswersController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AssessmentService assessments;
  private final MessageSource messages;

  OwnAnswersController(
      CurrentPerson current,
      CaseHeads heads,
      AssessmentService assessments,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.assessments = assessments;
    this.messages = messages;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model, Locale locale) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", LevelsForm.of(assessments.answers(current.id(), head.id())));
    return page(head, model, locale);
  }

  @PostMapping
  String answer(
      @PathVariable String caseKey,
      @ModelAttribute("form") LevelsForm form,
      BindingResult errors,
      Model model,
      Locale locale,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> assessments.answer(current.id(), head.id(), form.answers()))) {
      return page(head, model, locale);
    }
    FlashMessage.after(after, "assessment.answered", "assessment.answered.next");
    return "redirect:" + head.path() + "/assessment";
  }

  private String page(CaseHead head, Model model, Locale locale) {
    model.addAttribute("head", head);
    model.addAttribute("parts", QuestionPart.all(messages, locale));
    return "assessment/answers";
  }
}
