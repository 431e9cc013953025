package org.culturalpearls.portal.reuse;

import java.util.Comparator;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.FitService;
import org.culturalpearls.reuse.FitService.Condition;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Will it work here? Shows what a town has of what a practice needs, and what it lacks. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/fit/{practice:\\d+}")
class FitController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final FitService fits;
  private final PlanService plans;
  private final PracticeCatalogue catalogue;
  private final MessageSource messages;
  private final FormTokens forms;

  FitController(
      CurrentPerson current,
      CaseHeads heads,
      FitService fits,
      PlanService plans,
      PracticeCatalogue catalogue,
      MessageSource messages,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.fits = fits;
    this.plans = plans;
    this.catalogue = catalogue;
    this.messages = messages;
    this.forms = forms;
  }

  /**
   * A condition in words.
   *
   * @param once token of the form that makes a measure of it
   */
  record Shown(String key, String fit, String about, String why, String once) {}

  @GetMapping
  String compare(@PathVariable String caseKey, @PathVariable long practice, Model model) {
    PracticeId id = new PracticeId(practice);
    model.addAttribute("practice", catalogue.practice(id));
    CaseHead head = heads.head(current.id(), caseKey);
    List<Condition> conditions = fits.conditions(current.id(), head.id(), id);
    model.addAttribute("head", head);
    model.addAttribute(
        "mayWrite", head.ofTeam() && plans.plan(current.id(), head.id()).isWritable());
    model.addAttribute(
        "conditions",
        conditions.stream()
            .sorted(Comparator.comparing(Condition::fit))
            .map(
                each ->
                    new Shown(
                        each.key(),
                        each.fit().name(),
                        about(each),
                        word("fit.reason." + each.reason(), each.arguments().toArray()),
                        FormTokens.newToken()))
            .toList());
    return "reuse/fit";
  }

  @PostMapping
  String makeMeasure(
      @PathVariable String caseKey,
      @PathVariable long practice,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @RequestParam(defaultValue = "") String condition,
      RedirectAttributes after) {
    PersonId member = current.id();
    PracticeId id = new PracticeId(practice);
    CaseHead head = heads.headOfTeam(member, caseKey);
    Condition missing =
        fits.conditions(member, head.id(), id).stream()
            .filter(each -> each.key().equals(condition))
            .findFirst()
            .orElseThrow(() -> new AlreadyDone("error.reuse.not-missing"));
    String title = word("fit.measure." + missing.subject(), about(missing));
    forms.once(once, () -> fits.makeMeasure(member, head.id(), id, condition, title));
    FlashMessage.after(after, "fit.made", "fit.made.next");
    return "redirect:" + head.path() + "/plan#measures";
  }

  private String about(Condition condition) {
    return switch (condition.subject()) {
      case PRECONDITION -> condition.about();
      case CHALLENGE -> word("term.CHALLENGE." + condition.about());
      case POPULATION -> word("term.POPULATION." + condition.about());
      case DIMENSION -> word("dimension." + condition.about());
      case PERMITS -> word("practicetext.PERMITS");
    };
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
