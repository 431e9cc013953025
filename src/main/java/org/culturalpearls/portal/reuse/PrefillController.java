package org.culturalpearls.portal.reuse;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.PrefillService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a practice from what was carried out: one button on its page. */
@Controller
class PrefillController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MilestoneService milestones;
  private final PrefillService prefill;
  private final FormTokens forms;

  PrefillController(
      CurrentPerson current,
      CaseHeads heads,
      MilestoneService milestones,
      PrefillService prefill,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.milestones = milestones;
    this.prefill = prefill;
    this.forms = forms;
  }

  @PostMapping("/cases/{caseKey}/milestones/{id:\\d+}/practice")
  String fromMilestone(
      @PathVariable String caseKey,
      @PathVariable long id,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      RedirectAttributes after) {
    PersonId author = current.id();
    CaseHead head = heads.head(author, caseKey);
    MilestoneId milestone = new MilestoneId(id);
    if (!milestones.milestone(author, milestone).participation().equals(head.id())) {
      throw new NotFound("error.plan.not-found");
    }
    return begin(once, () -> prefill.fromMilestone(author, milestone), after);
  }

  @PostMapping("/cases/{caseKey}/plan/practice")
  String fromPlan(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      RedirectAttributes after) {
    PersonId author = current.id();
    CaseHead head = heads.head(author, caseKey);
    return begin(once, () -> prefill.fromPlan(author, head.id()), after);
  }

  /** A button that is pressed twice leads to the list, where the draft stands. */
  private String begin(String once, Supplier<PracticeId> write, RedirectAttributes after) {
    AtomicReference<PracticeId> begun = new AtomicReference<>();
    forms.once(once, () -> begun.set(write.get()));
    FlashMessage.after(after, "prefill.begun", "prefill.begun.next");
    return begun.get() == null
        ? "redirect:/my-practices"
        : "redirect:/my-practices/" + begun.get().value();
  }
}
