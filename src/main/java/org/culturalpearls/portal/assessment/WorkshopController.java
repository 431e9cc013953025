package org.culturalpearls.portal.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.plan.assessment.AgreedLevel;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.Spread;
import org.culturalpearls.plan.assessment.WorkshopView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
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

/** Leads a team through the questions: where it is apart, what it agrees on, and the end. */
@Controller
@RequestMapping("/cases/{caseKey}/assessment/workshop")
class WorkshopController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AssessmentService assessments;
  private final MessageSource messages;

  WorkshopController(
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
  String overview(@PathVariable String caseKey, Model model) {
    model.addAttribute("form", new NoteForm(""));
    return overview(heads.head(current.id(), caseKey), model);
  }

  @PostMapping
  String finish(
      @PathVariable String caseKey,
      @ModelAttribute("form") NoteForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> assessments.finish(current.id(), head.id(), form.note()))) {
      return overview(head, model);
    }
    FlashMessage.after(after, "assessment.finished", "assessment.finished.next");
    return "redirect:" + head.path() + "/assessment";
  }

  @GetMapping("/{dimension}")
  String dimension(
      @PathVariable String caseKey, @PathVariable String dimension, Model model, Locale locale) {
    CaseHead head = heads.head(current.id(), caseKey);
    Dimension which = named(dimension);
    WorkshopView workshop = assessments.workshop(current.id(), head.id());
    model.addAttribute("form", LevelsForm.of(Question.of(which), workshop));
    return page(head, which, workshop, model, locale);
  }

  @PostMapping("/{dimension}")
  String agree(
      @PathVariable String caseKey,
      @PathVariable String dimension,
      @ModelAttribute("form") LevelsForm form,
      BindingResult errors,
      Model model,
      Locale locale) {
    CaseHead head = heads.head(current.id(), caseKey);
    Dimension which = named(dimension);
    List<Question> questions = Question.of(which);
    if (!FormErrors.accepts(
        errors, () -> assessments.agree(current.id(), head.id(), form.command(questions)))) {
      WorkshopView workshop = assessments.workshop(current.id(), head.id());
      form.renew(questions, workshop);
      return page(head, which, workshop, model, locale);
    }
    return "redirect:" + head.path() + "/assessment/workshop" + next(which);
  }

  private String overview(CaseHead head, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("workshop", assessments.workshop(current.id(), head.id()));
    model.addAttribute("dimensions", Dimension.values());
    model.addAttribute("noteLimit", AssessmentService.Assess.MAX_NOTE_LENGTH);
    return "assessment/workshop";
  }

  private String page(
      CaseHead head, Dimension dimension, WorkshopView workshop, Model model, Locale locale) {
    Map<Question, Spread> spreads =
        workshop.spreads().stream()
            .collect(Collectors.toMap(Spread::question, Function.identity()));
    model.addAttribute("head", head);
    model.addAttribute("workshop", workshop);
    model.addAttribute("spreads", spreads);
    model.addAttribute("part", QuestionPart.of(dimension, messages, locale));
    model.addAttribute("limit", AgreedLevel.MAX_LENGTH);
    model.addAttribute("last", next(dimension).isEmpty());
    return "assessment/agree";
  }

  /** Returns the path of the dimension that follows; empty after the last. */
  private static String next(Dimension dimension) {
    int next = dimension.ordinal() + 1;
    return next == Dimension.values().length ? "" : "/" + Dimension.values()[next].field();
  }

  private static Dimension named(String field) {
    return Arrays.stream(Dimension.values())
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new NotFound("error.plan.not-found"));
  }
}
