package org.culturalpearls.portal.indicator;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueRange;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
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

/** Shows an indicator with all its values, and lets the team enter, correct and take them back. */
@Controller
@RequestMapping("/cases/{caseKey}/indicators/{indicator:\\d+}")
class ValuesController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final IndicatorService indicators;
  private final IndicatorPages pages;
  private final FormTokens forms;

  ValuesController(
      CurrentPerson current,
      CaseHeads heads,
      IndicatorService indicators,
      IndicatorPages pages,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.indicators = indicators;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping
  String show(@PathVariable String caseKey, @PathVariable long indicator, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", ValueForm.EMPTY);
    return page(head, indicator, model);
  }

  @PostMapping
  String enter(
      @PathVariable String caseKey,
      @PathVariable long indicator,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") ValueForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    RowId row = new RowId(indicator);
    if (!FormErrors.accepts(
        errors,
        () -> forms.once(once, () -> indicators.enter(person, head.id(), row, form.value())))) {
      return page(head, indicator, model);
    }
    FlashMessage.after(after, "indicator.entered", "indicator.entered.next");
    return to(head, indicator);
  }

  @GetMapping("/values/{value:\\d+}")
  String edit(
      @PathVariable String caseKey,
      @PathVariable long indicator,
      @PathVariable long value,
      Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    Measured measured = measured(head, indicator);
    model.addAttribute("form", ValueForm.of(value(measured, value)));
    return form(head, measured, value, model);
  }

  @PostMapping("/values/{value:\\d+}")
  String correct(
      @PathVariable String caseKey,
      @PathVariable long indicator,
      @PathVariable long value,
      @ModelAttribute("form") ValueForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    Measured measured = measured(head, indicator);
    ValueId id = value(measured, value).id();
    if (!FormErrors.accepts(
        errors,
        () ->
            indicators.correct(
                person, head.id(), id, FormValues.version(form.version()), form.value()))) {
      return form(head, measured, value, model);
    }
    FlashMessage.after(after, "indicator.corrected", null);
    return to(head, indicator);
  }

  @PostMapping("/values/{value:\\d+}/take-back")
  String takeBack(
      @PathVariable String caseKey,
      @PathVariable long indicator,
      @PathVariable long value,
      RedirectAttributes after) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    ValueId id = value(measured(head, indicator), value).id();
    indicators.takeBack(current.id(), head.id(), id);
    FlashMessage.after(after, "indicator.taken-back", "indicator.taken-back.next");
    return to(head, indicator);
  }

  @PostMapping("/values/{value:\\d+}/put-back")
  String putBack(
      @PathVariable String caseKey,
      @PathVariable long indicator,
      @PathVariable long value,
      RedirectAttributes after) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    ValueId id = value(measured(head, indicator), value).id();
    indicators.putBack(current.id(), head.id(), id);
    FlashMessage.after(after, "indicator.put-back", null);
    return to(head, indicator);
  }

  private String page(CaseHead head, long indicator, Model model) {
    MeasuredPlan plan = pages.plan(current.id(), head);
    Measured measured = pages.indicator(plan, indicator);
    model.addAttribute("mayEnter", IndicatorPages.mayEnter(head, plan));
    model.addAttribute("once", FormTokens.newToken());
    fill(head, measured, model);
    pages.names(model, measured);
    return "indicator/indicator";
  }

  private static String form(CaseHead head, Measured measured, long value, Model model) {
    fill(head, measured, model);
    model.addAttribute("value", value);
    return "indicator/value-form";
  }

  private static void fill(CaseHead head, Measured measured, Model model) {
    ValueRange range = ValueRange.of(measured.indicator());
    model.addAttribute("head", head);
    model.addAttribute("shown", ShownIndicator.all(measured));
    model.addAttribute("range", range);
    model.addAttribute("hint", hint(measured, range));
    model.addAttribute("noteLimit", Value.MAX_NOTE);
  }

  /** Returns the key of what helps to type an amount. */
  private static String hint(Measured measured, ValueRange range) {
    if (measured.indicator().cumulative()) {
      return "indicator.added.hint";
    }
    return range.isBounded() ? "indicator.range.hint" : "indicator.value.hint";
  }

  private Measured measured(CaseHead head, long indicator) {
    return pages.indicator(pages.plan(current.id(), head), indicator);
  }

  private static ValueView value(Measured measured, long id) {
    return measured.values().stream()
        .filter(each -> new ValueId(id).equals(each.id()))
        .findFirst()
        .orElseThrow(IndicatorPages::nothingHere);
  }

  private static String to(CaseHead head, long indicator) {
    return "redirect:" + head.path() + "/indicators/" + indicator;
  }
}
