package org.culturalpearls.portal.reuse;

import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.reuse.AdoptionService.Target;
import org.culturalpearls.reuse.PracticePart;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes up a practice, or a part of it, into the plan of a town. */
@Controller
class AdoptController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AdoptionService adoptions;
  private final PracticeCatalogue catalogue;
  private final PartWords parts;
  private final FormTokens forms;

  AdoptController(
      CurrentPerson current,
      CaseHeads heads,
      AdoptionService adoptions,
      PracticeCatalogue catalogue,
      PartWords parts,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.adoptions = adoptions;
    this.catalogue = catalogue;
    this.parts = parts;
    this.forms = forms;
  }

  /** Asks for which town; whoever works for one whose plan can be written is not asked. */
  @GetMapping("/practices/{id:\\d+}/adopt")
  String chooseTown(@PathVariable long id, Model model) {
    PublishedPractice practice = catalogue.practice(new PracticeId(id));
    List<Target> targets = targets();
    if (targets.size() == 1 && targets.get(0).writable()) {
      return "redirect:/cases/" + targets.get(0).town().caseKey() + "/plan/adoptions/new/" + id;
    }
    model.addAttribute("practice", practice);
    model.addAttribute("targets", targets);
    return "reuse/choose-town";
  }

  /** Asks for which town the practice shall be compared; who works for one is not asked. */
  @GetMapping("/practices/{id:\\d+}/fit")
  String chooseTownToCompare(@PathVariable long id, Model model) {
    PublishedPractice practice = catalogue.practice(new PracticeId(id));
    List<Target> targets = targets();
    if (targets.size() == 1) {
      return "redirect:/cases/" + targets.get(0).town().caseKey() + "/plan/fit/" + id;
    }
    model.addAttribute("practice", practice);
    model.addAttribute("targets", targets);
    return "reuse/choose-town";
  }

  private List<Target> targets() {
    List<Target> targets = adoptions.targets(current.id());
    if (targets.isEmpty()) {
      throw new NotAllowed("error.reuse.no-town");
    }
    return targets;
  }

  /** While the plan cannot be written, the page that says so is shown. */
  @GetMapping("/cases/{caseKey}/plan/adoptions/new/{practice:\\d+}")
  String begin(
      @PathVariable String caseKey,
      @PathVariable long practice,
      @RequestParam(defaultValue = "") String part,
      Model model) {
    PublishedPractice read = catalogue.practice(new PracticeId(practice));
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    if (adoptions.targets(current.id()).stream()
        .noneMatch(target -> target.writable() && target.town().id().equals(head.id()))) {
      return "redirect:/practices/" + practice + "/adopt";
    }
    model.addAttribute("form", AdoptForm.of(read, part));
    return form(head, read, model);
  }

  @PostMapping("/cases/{caseKey}/plan/adoptions/new/{practice:\\d+}")
  String adopt(
      @PathVariable String caseKey,
      @PathVariable long practice,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") AdoptForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    PracticeId id = new PracticeId(practice);
    PublishedPractice read = read(id, form.number());
    if (!FormErrors.accepts(
        errors,
        () -> forms.once(once, () -> adoptions.adopt(person, head.id(), form.command(id))))) {
      return form(head, read, model);
    }
    FlashMessage.after(after, "adoption.done", "adoption.done.next");
    return "redirect:" + head.path() + "/plan#measures";
  }

  /** The version that the form was made for; a number that none has was not sent by our form. */
  private PublishedPractice read(PracticeId id, int number) {
    if (number < 1 || number > catalogue.practice(id).number()) {
      throw RuleBroken.of("error.portal.version-missing");
    }
    return catalogue.version(id, number);
  }

  private String form(CaseHead head, PublishedPractice practice, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("practice", practice);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("parts", parts.choices(practice.content()));
    model.addAttribute("hasSteps", !PracticePart.steps(practice.content()).isEmpty());
    model.addAttribute("result", practice.content().text(PracticeText.RESULT));
    model.addAttribute("longestTitle", PlanRow.MAX_TITLE);
    model.addAttribute("longestAnswer", PlanRow.MAX_ANSWER);
    model.addAttribute("longestUnit", PlannedIndicator.MAX_UNIT);
    return "reuse/adopt";
  }
}
