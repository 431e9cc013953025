package org.culturalpearls.portal.mentoring;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
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

/** Shows a proposed or agreed meeting; either side answers, moves, cancels and closes it. */
@Controller
@RequestMapping("/cases/{caseKey}/meetings/plan/{id:\\d+}")
class AppointmentController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AppointmentService appointments;
  private final AppointmentChoices choices;
  private final PeopleService people;
  private final Clock clock;

  AppointmentController(
      CurrentPerson current,
      CaseHeads heads,
      AppointmentService appointments,
      AppointmentChoices choices,
      PeopleService people,
      Clock clock) {
    this.current = current;
    this.heads = heads;
    this.appointments = appointments;
    this.choices = choices;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", AppointmentForm.choosing(""));
    return page("mentoring/appointment", head, id, model);
  }

  @PostMapping("/answer")
  String answer(
      @PathVariable String caseKey,
      @PathVariable long id,
      @ModelAttribute("form") AppointmentForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors,
        () ->
            appointments.answer(
                current.id(),
                new AppointmentService.Answer(
                    new AppointmentId(id), form.chosen(), form.whyNone())))) {
      return page("mentoring/appointment", head, id, model);
    }
    String said = AppointmentForm.NONE.equals(form.choice()) ? "none-fits" : "agreed";
    FlashMessage.after(after, "appointment." + said, "appointment." + said + ".next");
    return "redirect:" + head.path();
  }

  @GetMapping("/move")
  String toMove(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    AppointmentView appointment = appointments.appointment(current.id(), new AppointmentId(id));
    if (appointment.state() != AppointmentState.AGREED) {
      return "redirect:" + head.path() + "/meetings/plan/" + id;
    }
    model.addAttribute("form", AppointmentForm.toMove(appointment, current.principal().zone()));
    return page("mentoring/move-appointment", head, id, model);
  }

  @PostMapping("/move")
  String move(
      @PathVariable String caseKey,
      @PathVariable long id,
      @ModelAttribute("form") AppointmentForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> appointments.move(current.id(), form.move(new AppointmentId(id))))) {
      return page("mentoring/move-appointment", head, id, model);
    }
    FlashMessage.after(after, "appointment.moved", "appointment.moved.next");
    return "redirect:" + head.path();
  }

  @GetMapping("/cancel")
  String toCancel(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", AppointmentForm.choosing(""));
    return page("mentoring/cancel-appointment", head, id, model);
  }

  @PostMapping("/cancel")
  String cancel(
      @PathVariable String caseKey,
      @PathVariable long id,
      @ModelAttribute("form") AppointmentForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> appointments.cancel(current.id(), new AppointmentId(id), form.reason()))) {
      return page("mentoring/cancel-appointment", head, id, model);
    }
    FlashMessage.after(after, "appointment.cancelled", "appointment.cancelled.next");
    return "redirect:" + head.path() + "/meetings/plan/" + id;
  }

  @PostMapping("/restore")
  String restore(@PathVariable String caseKey, @PathVariable long id, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    appointments.restore(current.id(), new AppointmentId(id));
    FlashMessage.after(after, "appointment.agreed", "appointment.agreed.next");
    return "redirect:" + head.path();
  }

  @PostMapping("/close")
  String close(
      @PathVariable String caseKey,
      @PathVariable long id,
      @ModelAttribute("form") AppointmentForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> appointments.close(current.id(), new AppointmentId(id), form.result()))) {
      return page("mentoring/appointment", head, id, model);
    }
    return "redirect:" + head.path() + AppointmentChoices.next(form.result(), id);
  }

  private String page(String page, CaseHead head, long id, Model model) {
    AppointmentView appointment = appointments.appointment(current.id(), new AppointmentId(id));
    MentoringSide side = head.ofTeam() ? MentoringSide.TEAM : MentoringSide.MENTORS;
    boolean own = appointment.side() == side;
    boolean proposed = appointment.state() == AppointmentState.PROPOSED;
    boolean past = appointment.isPast(clock.instant());
    model.addAttribute("head", head);
    model.addAttribute("appointment", appointment);
    model.addAttribute("path", head.path() + "/meetings/plan/" + id);
    model.addAttribute(
        "names",
        Names.of(
            people,
            Stream.of(appointment.proposedBy(), appointment.answeredBy())
                .filter(Objects::nonNull)));
    model.addAttribute("times", choices.times(appointment, current.principal().zone()));
    model.addAttribute("outcomes", choices.outcomes());
    model.addAttribute("agenda", appointments.agenda(current.id(), appointment.id()));
    model.addAttribute("mayAnswer", proposed && !own);
    model.addAttribute("mayWithdraw", proposed && own);
    model.addAttribute("mayChange", appointment.state() == AppointmentState.AGREED && !past);
    model.addAttribute("mayClose", past);
    model.addAttribute(
        "mayRestore",
        appointment.state() == AppointmentState.CANCELLED
            && appointment.startsAt() != null
            && appointment.startsAt().isAfter(clock.instant()));
    return page;
  }
}
