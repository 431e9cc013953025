package org.culturalpearls.portal.reuse;

import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.reuse.AdoptionId;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.reuse.AdoptionView;
import org.culturalpearls.reuse.DoAgain;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what a town took up from practices, and asks its team how it went. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/adoptions")
class AdoptionsController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AdoptionService adoptions;
  private final PlanService plans;
  private final Choices choices;

  AdoptionsController(
      CurrentPerson current,
      CaseHeads heads,
      AdoptionService adoptions,
      PlanService plans,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.adoptions = adoptions;
    this.plans = plans;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String list(
      @PathVariable String caseKey, @RequestParam(required = false) String page, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanView plan = plans.plan(current.id(), head.id());
    model.addAttribute("head", head);
    model.addAttribute(
        "adoptions", adoptions.ofTown(current.id(), head.id(), FormValues.page(page)));
    model.addAttribute("titles", titles(plan));
    model.addAttribute("mayReport", head.ofTeam() && plan.state().isCarriedOut());
    return "reuse/adoptions";
  }

  @GetMapping("/{id:\\d+}")
  String ask(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    AdoptionView adoption = adoption(head, id);
    PlanView plan = plans.plan(current.id(), head.id());
    if (!plan.state().isCarriedOut()) {
      throw new NotAllowed("error.reuse.not-carried-out");
    }
    String adaptation =
        plan.content().measures().stream()
            .filter(row -> row.id().equals(adoption.measure()))
            .map(row -> row.content().adaptation())
            .findFirst()
            .orElse("");
    model.addAttribute("form", ReportForm.of(adoption, adaptation));
    return form(head, adoption, model);
  }

  @PostMapping("/{id:\\d+}")
  String report(
      @PathVariable String caseKey,
      @PathVariable long id,
      @ModelAttribute("form") ReportForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    AdoptionView adoption = adoption(head, id);
    if (!FormErrors.accepts(
        errors,
        () ->
            adoptions.report(
                person, adoption.id(), FormValues.version(form.version()), form.report()))) {
      return form(head, adoption, model);
    }
    FlashMessage.after(after, "adoption.told", "adoption.told.next");
    return "redirect:" + head.path() + "/plan/adoptions";
  }

  /** Of this town: an id of another one is not found here. */
  private AdoptionView adoption(CaseHead head, long id) {
    AdoptionView adoption = adoptions.adoption(current.id(), new AdoptionId(id));
    if (!adoption.participation().equals(head.id())) {
      throw new NotFound("error.reuse.not-found");
    }
    return adoption;
  }

  private String form(CaseHead head, AdoptionView adoption, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("adoption", adoption);
    model.addAttribute("answers", choices.of(DoAgain.values(), "doagain."));
    model.addAttribute("longest", AdoptionService.MAX_TEXT);
    return "reuse/report";
  }

  private static Map<RowId, String> titles(PlanView plan) {
    return plan.content().measures().stream()
        .collect(Collectors.toMap(Row::id, AdoptionsController::title));
  }

  private static String title(Row<Measure> row) {
    return row.content().title();
  }
}
