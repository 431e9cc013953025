package org.culturalpearls.portal.indicator;

import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.plan.StatusWord;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Label;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the team say where a measure stands and what it does next. */
@Controller
@RequestMapping("/cases/{caseKey}/indicators/measures/{measure:\\d+}")
class MeasureController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MeasureService measures;
  private final IndicatorPages pages;
  private final MessageSource messages;

  MeasureController(
      CurrentPerson current,
      CaseHeads heads,
      MeasureService measures,
      IndicatorPages pages,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.measures = measures;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping
  String show(@PathVariable String caseKey, @PathVariable long measure, Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    MeasuredMeasure found = pages.measure(current.id(), head, measure);
    model.addAttribute("form", SaidForm.of(found.standing()));
    return form(head, found, model);
  }

  @PostMapping
  String say(
      @PathVariable String caseKey,
      @PathVariable long measure,
      @ModelAttribute("form") SaidForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    RowId row = new RowId(measure);
    if (!FormErrors.accepts(
        errors, () -> measures.say(person, head.id(), row, form.read(), form.said()))) {
      return form(head, pages.measure(person, head, measure), model);
    }
    FlashMessage.after(after, "measure.said", "measure.said.next");
    return to(head, measure);
  }

  @PostMapping("/take-back")
  String takeBack(
      @PathVariable String caseKey, @PathVariable long measure, RedirectAttributes after) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    measures.takeBack(current.id(), head.id(), new RowId(measure));
    FlashMessage.after(after, "measure.taken-back", null);
    return to(head, measure);
  }

  private String form(CaseHead head, MeasuredMeasure measure, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("measure", measure);
    model.addAttribute("standing", measure.standing());
    model.addAttribute("status", StatusWord.of(measure.standing().state()));
    model.addAttribute("limit", Said.MAX_LENGTH);
    Locale locale = LocaleContextHolder.getLocale();
    model.addAttribute(
        "states",
        Stream.concat(
                Stream.of(
                    new Choice("", messages.getMessage("measure.say.computed", null, locale))),
                Stream.of(MeasureState.values())
                    .map(
                        state ->
                            new Choice(state.name(), messages.getMessage(Label.of(state), locale))))
            .toList());
    return "indicator/measure-form";
  }

  private static String to(CaseHead head, long measure) {
    return "redirect:" + head.path() + "/indicators#measure-" + measure;
  }
}
