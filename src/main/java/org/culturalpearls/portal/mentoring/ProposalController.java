package org.culturalpearls.portal.mentoring;

import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
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

/** Proposes times for a meeting to the other side of a mentoring. */
@Controller
@RequestMapping("/cases/{caseKey}/meetings/plan")
class ProposalController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AppointmentService appointments;
  private final FormTokens forms;

  ProposalController(
      CurrentPerson current, CaseHeads heads, AppointmentService appointments, FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.appointments = appointments;
    this.forms = forms;
  }

  @GetMapping
  String begin(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!appointments.mayPropose(current.id(), head.id())) {
      throw new NotAllowed("error.portal.no-proposal-now");
    }
    model.addAttribute("form", ProposalForm.EMPTY);
    return page(head, model);
  }

  @PostMapping
  String propose(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") ProposalForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!appointments.isOfASide(current.id(), head.id())) {
      throw new NotAllowed("error.portal.no-proposal-now");
    }
    if (!FormErrors.accepts(
        errors,
        () ->
            forms.once(once, () -> appointments.propose(current.id(), form.command(head.id()))))) {
      return page(head, model);
    }
    FlashMessage.after(after, "appointment.proposed", "appointment.proposed.next");
    return "redirect:" + head.path();
  }

  private String page(CaseHead head, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("zone", current.principal().zone());
    return "mentoring/proposal";
  }
}
