package org.culturalpearls.portal.mentoring;

import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Choice;
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

/** Logs a meeting of a town with its mentors; for both sides. */
@Controller
@RequestMapping("/cases/{caseKey}/meetings/new")
class NewMeetingController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MeetingService meetings;
  private final AppointmentService appointments;
  private final FormTokens forms;

  NewMeetingController(
      CurrentPerson current,
      CaseHeads heads,
      MeetingService meetings,
      AppointmentService appointments,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.meetings = meetings;
    this.appointments = appointments;
    this.forms = forms;
  }

  @GetMapping
  String begin(
      @PathVariable String caseKey, @RequestParam(required = false) Long appointment, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", appointment == null ? MeetingForm.empty() : planned(appointment));
    return form(head, choice(current.id(), head), model);
  }

  @PostMapping
  String log(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") MeetingForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.head(person, caseKey);
    MeetingService.Choice choice = choice(person, head);
    form.check(errors);
    if (errors.hasErrors()
        || !FormErrors.accepts(
            errors,
            () -> forms.once(once, () -> meetings.log(person, form.command(choice.mentoring()))))) {
      return form(head, choice, model);
    }
    FlashMessage.after(after, "meetings.logged", "meetings.logged.next");
    return "redirect:" + head.path() + "/meetings";
  }

  /** As it was agreed, which is changed where it came differently. */
  private MeetingForm planned(long id) {
    return appointments
        .find(current.id(), new AppointmentId(id))
        .filter(found -> found.startsAt() != null)
        .map(found -> MeetingForm.planned(found, current.principal().zone()))
        .orElseGet(MeetingForm::empty);
  }

  /** Returns the mentoring of this town for which this person can log a meeting now. */
  private MeetingService.Choice choice(PersonId person, CaseHead head) {
    return meetings.choices(person).stream()
        .filter(choice -> choice.participation().id().equals(head.id()))
        .findFirst()
        .orElseThrow(() -> new NotAllowed("error.portal.no-meeting-now"));
  }

  private static String form(CaseHead head, MeetingService.Choice choice, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute(
        "people",
        choice.people().stream()
            .map(person -> new Choice(id(person.id().value()), person.name()))
            .toList());
    model.addAttribute(
        "milestones",
        choice.milestones().stream()
            .map(each -> new Choice(id(each.id().value()), each.wording().title()))
            .toList());
    return "mentoring/meeting-form";
  }

  private static String id(long value) {
    return Long.toString(value);
  }
}
