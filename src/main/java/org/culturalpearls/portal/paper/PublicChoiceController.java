package org.culturalpearls.portal.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.publication.PublicPart;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.plan.publication.PublicPlanService.Publication;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the lead of a team choose which parts of the plan are public, and see them before. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/public")
class PublicChoiceController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PublicPlanService plans;
  private final PlanPapers papers;
  private final PublicAddress addresses;

  PublicChoiceController(
      CurrentPerson current,
      CaseHeads heads,
      PublicPlanService plans,
      PlanPapers papers,
      PublicAddress addresses) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.papers = papers;
    this.addresses = addresses;
  }

  /** The choice as sent. */
  public record PartsForm(String version, List<String> parts) {

    public PartsForm {
      parts = parts == null ? new ArrayList<>() : List.copyOf(parts);
    }

    Set<PublicPart> chosen() {
      Set<PublicPart> chosen = EnumSet.noneOf(PublicPart.class);
      parts.forEach(part -> chosen.add(FormValues.one(PublicPart.class, "parts", part)));
      return chosen;
    }
  }

  @GetMapping
  String choose(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    Publication stored = plans.publication(current.id(), head.id());
    model.addAttribute(
        "form",
        new PartsForm(
            Long.toString(stored.version()), stored.parts().stream().map(Enum::name).toList()));
    return page(head, stored, model);
  }

  /** Shows what the chosen parts would show; nothing is stored. */
  @PostMapping(params = "preview")
  String preview(
      @PathVariable String caseKey,
      @ModelAttribute("form") PartsForm form,
      BindingResult errors,
      Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    Publication stored = plans.publication(current.id(), head.id());
    FormErrors.accepts(
        errors,
        () ->
            model.addAttribute(
                "paper", papers.published(plans.preview(current.id(), head.id(), form.chosen()))));
    return page(head, stored, model);
  }

  @PostMapping
  String publish(
      @PathVariable String caseKey,
      @ModelAttribute("form") PartsForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId lead = current.id();
    CaseHead head = heads.head(lead, caseKey);
    Publication stored = plans.publication(lead, head.id());
    if (!FormErrors.accepts(
        errors,
        () -> plans.publish(lead, head.id(), FormValues.version(form.version()), form.chosen()))) {
      return page(head, stored, model);
    }
    FlashMessage.after(after, "plan.public.done", "plan.public.done.next");
    return "redirect:" + head.path() + "/plan/public";
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable String caseKey, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    plans.withdraw(current.id(), head.id());
    FlashMessage.after(after, "plan.public.withdrawn", null);
    return "redirect:" + head.path() + "/plan/public";
  }

  private String page(CaseHead head, Publication stored, Model model) {
    String path = "/towns/" + head.keyOfCase() + "/plan";
    model.addAttribute("head", head);
    model.addAttribute("stored", stored);
    model.addAttribute("allParts", PublicPart.values());
    model.addAttribute("path", path);
    model.addAttribute("address", addresses.of(path));
    model.addAttribute("frame", frame(addresses.of(path + "/card")));
    return "paper/choice";
  }

  /** What others put into their page to show the card. */
  private static String frame(String card) {
    return "<iframe src=\"%s\" width=\"360\" height=\"280\" loading=\"lazy\"></iframe>"
        .formatted(card);
  }
}
