package org.culturalpearls.portal.survey;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.indicator.Topic;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyLanguage;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.plan.survey.SurveyService.Draft;
import org.culturalpearls.plan.survey.SurveyView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.portal.shell.QrCode;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.FormTokens;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a team ask its residents, and shows what they answered. */
@Controller
@RequestMapping("/cases/{caseKey}/surveys")
class SurveyController {

  private static final String FORM = "survey/form";

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final SurveyService surveys;
  private final FormTokens forms;
  private final PublicAddress addresses;
  private final MessageSource messages;

  SurveyController(
      CurrentPerson current,
      CaseHeads heads,
      SurveyService surveys,
      FormTokens forms,
      PublicAddress addresses,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.surveys = surveys;
    this.forms = forms;
    this.addresses = addresses;
    this.messages = messages;
  }

  /** Questions of a topic that can be asked. */
  public record Part(Topic topic, List<ShownQuestion> questions) {}

  @GetMapping
  String all(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("head", head);
    model.addAttribute("surveys", surveys.surveys(current.id(), head.id()));
    model.addAttribute("mayAsk", mayAsk(head));
    return "survey/surveys";
  }

  @GetMapping("/new")
  String begin(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    model.addAttribute("form", new SurveyForm());
    return form(head, null, model);
  }

  @PostMapping("/new")
  String create(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") SurveyForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> forms.once(once, () -> surveys.create(person, head.id(), form.draft())))) {
      return form(head, null, model);
    }
    FlashMessage.after(after, "survey.saved", "survey.saved.next");
    return "redirect:" + head.path() + "/surveys";
  }

  @GetMapping("/{survey:\\d+}")
  String show(@PathVariable String caseKey, @PathVariable long survey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", new ReasonForm(""));
    return page(head, new SurveyId(survey), model);
  }

  /** A sheet with the code, for a wall or a table. */
  @GetMapping("/{survey:\\d+}/poster")
  String poster(@PathVariable String caseKey, @PathVariable long survey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    SurveyView view = surveys.survey(current.id(), head.id(), new SurveyId(survey));
    model.addAttribute("head", head);
    address(view, model);
    return "survey/poster";
  }

  @GetMapping("/{survey:\\d+}/edit")
  String edit(@PathVariable String caseKey, @PathVariable long survey, Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    SurveyView view = surveys.survey(current.id(), head.id(), new SurveyId(survey));
    model.addAttribute("form", SurveyForm.of(view));
    return form(head, view, model);
  }

  @PostMapping("/{survey:\\d+}/edit")
  String change(
      @PathVariable String caseKey,
      @PathVariable long survey,
      @ModelAttribute("form") SurveyForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    SurveyView view = surveys.survey(person, head.id(), new SurveyId(survey));
    if (!FormErrors.accepts(
        errors,
        () ->
            surveys.change(
                person,
                head.id(),
                view.id(),
                FormValues.version(form.getVersion()),
                form.draft()))) {
      return form(head, view, model);
    }
    FlashMessage.after(after, "survey.saved", "survey.saved.next");
    return "redirect:" + head.path() + "/surveys";
  }

  @PostMapping("/{survey:\\d+}/delete")
  String delete(@PathVariable String caseKey, @PathVariable long survey, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    surveys.delete(current.id(), head.id(), new SurveyId(survey));
    FlashMessage.after(after, "survey.deleted", null);
    return "redirect:" + head.path() + "/surveys";
  }

  @PostMapping("/{survey:\\d+}/close")
  String close(@PathVariable String caseKey, @PathVariable long survey, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    surveys.close(current.id(), head.id(), new SurveyId(survey));
    FlashMessage.after(after, "survey.closed", "survey.closed.next");
    return "redirect:" + head.path() + "/surveys/" + survey;
  }

  @PostMapping("/{survey:\\d+}/discard")
  String discard(
      @PathVariable String caseKey,
      @PathVariable long survey,
      @ModelAttribute("form") ReasonForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    SurveyId id = new SurveyId(survey);
    if (!FormErrors.accepts(
        errors, () -> surveys.discard(current.id(), head.id(), id, form.reason()))) {
      return page(head, id, model);
    }
    FlashMessage.after(after, "survey.discarded", "survey.discarded.next");
    return "redirect:" + head.path() + "/surveys/" + survey;
  }

  /** Why a round is discarded, as typed. */
  public record ReasonForm(String reason) {}

  private String page(CaseHead head, SurveyId id, Model model) {
    PersonId reader = current.id();
    SurveyView view = surveys.survey(reader, head.id(), id);
    model.addAttribute("head", head);
    model.addAttribute("mayAsk", mayAsk(head));
    model.addAttribute(
        "results",
        surveys.results(reader, head.id(), id).stream()
            .map(each -> ShownResult.of(each, view.language(), messages))
            .toList());
    model.addAttribute("burst", surveys.burst(reader, head.id(), id).orElse(null));
    address(view, model);
    return "survey/survey";
  }

  private void address(SurveyView survey, Model model) {
    String address = addresses.of("/survey/" + survey.token());
    model.addAttribute("survey", survey);
    model.addAttribute("address", address);
    model.addAttribute("qr", QrCode.of(address));
    model.addAttribute(
        "scan", ShownQuestion.text(messages, survey.language(), "survey.poster.scan"));
    model.addAttribute(
        "nameless", ShownQuestion.text(messages, survey.language(), "survey.page.nameless"));
  }

  /**
   * @param survey null for a new one
   */
  private String form(CaseHead head, SurveyView survey, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("headline", survey == null ? "survey.new" : "survey.edit");
    model.addAttribute(
        "to", head.path() + "/surveys/" + (survey == null ? "new" : survey.id().value() + "/edit"));
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("most", Draft.MAX_QUESTIONS);
    model.addAttribute("titleLimit", Draft.MAX_TITLE_LENGTH);
    model.addAttribute("introLimit", Draft.MAX_INTRO_LENGTH);
    model.addAttribute("wordingLimit", AskedQuestion.MAX_WORDING_LENGTH);
    model.addAttribute(
        "languages",
        Stream.of(SurveyLanguage.values())
            .map(
                each ->
                    new Choice(
                        each.name(),
                        messages.getMessage(
                            "surveylanguage." + each.name(),
                            null,
                            LocaleContextHolder.getLocale())))
            .toList());
    model.addAttribute("parts", Stream.of(Topic.values()).map(this::part).toList());
    return FORM;
  }

  private Part part(Topic topic) {
    return new Part(
        topic,
        KitQuestion.asked(topic).stream()
            .map(AskedQuestion::of)
            .map(each -> ShownQuestion.of(each, SurveyLanguage.ENGLISH, messages))
            .toList());
  }

  private static boolean mayAsk(CaseHead head) {
    return head.ofTeam() && head.participation().stage().takesOrTookPart();
  }
}
