package org.culturalpearls.portal.desk;

import java.time.LocalDate;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends an active mentoring before its agreed end, with a reason, for coordinators. */
@Controller
@RequestMapping("/cases/{caseKey}/end")
class EndMentoringController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MentoringService mentorings;
  private final EndRequestService ends;

  EndMentoringController(
      CurrentPerson current, CaseHeads heads, MentoringService mentorings, EndRequestService ends) {
    this.current = current;
    this.heads = heads;
    this.mentorings = mentorings;
    this.ends = ends;
  }

  /** The last day and why, as typed. */
  record EndForm(String endsOn, String reason) {

    EndRequestService.Request command(MentoringView mentoring) {
      LocalDate day = FormValues.date("endsOn", endsOn);
      return new EndRequestService.Request(mentoring.id(), reason, day);
    }
  }

  @GetMapping
  String ask(@PathVariable String caseKey, Model model) {
    CaseHead head = head(caseKey);
    model.addAttribute("form", new EndForm("", ""));
    return page(head, active(head), model);
  }

  @PostMapping
  String end(
      @PathVariable String caseKey,
      @ModelAttribute("form") EndForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes redirect) {
    CaseHead head = head(caseKey);
    MentoringView mentoring = active(head);
    if (!FormErrors.accepts(errors, () -> ends.request(current.id(), form.command(mentoring)))) {
      return page(head, mentoring, model);
    }
    FlashMessage.after(redirect, "desk.ended", "desk.ended.next");
    return "redirect:" + head.path();
  }

  /** Either side asks for it in a task of its own. */
  private CaseHead head(String caseKey) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!head.coordinates()) {
      throw new NotFound("error.mentoring.case-not-found");
    }
    return head;
  }

  private MentoringView active(CaseHead head) {
    return mentorings
        .current(head.id())
        .filter(mentoring -> mentoring.state() == MentoringState.ACTIVE)
        .orElseThrow(() -> new NotAllowed("error.portal.no-end-now"));
  }

  private static String page(CaseHead head, MentoringView mentoring, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("mentoring", mentoring);
    return "desk/end";
  }
}
