package org.culturalpearls.portal.mentoring;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentService.Asked;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.SecretAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind a link in a mail that answers one question, without a login: it comes with the
 * answer chosen and has one button. Opening it changes nothing, since programs that look for
 * harmful links open it, too.
 */
@Controller
@RequestMapping("/answer/{token}")
class AnswerController {

  private static final String PAGE = "mentoring/answer";

  private final AppointmentService appointments;
  private final AppointmentChoices choices;
  private final ParticipationService participations;
  private final PeopleService people;
  private final SecretAddresses addresses;

  AnswerController(
      AppointmentService appointments,
      AppointmentChoices choices,
      ParticipationService participations,
      PeopleService people,
      SecretAddresses addresses) {
    this.appointments = appointments;
    this.choices = choices;
    this.participations = participations;
    this.people = people;
    this.addresses = addresses;
  }

  @GetMapping
  String show(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String choice,
      HttpServletRequest request,
      Model model) {
    Asked asked = addresses.show(request, () -> appointments.asked(token));
    model.addAttribute("form", AppointmentForm.choosing(choice));
    return page(token, asked, model);
  }

  @PostMapping
  String answer(
      @PathVariable String token,
      @ModelAttribute("form") AppointmentForm form,
      BindingResult errors,
      HttpServletRequest request,
      Model model) {
    Asked asked = addresses.show(request, () -> appointments.asked(token));
    boolean taken =
        FormErrors.accepts(
            errors,
            () -> {
              if (asked.whetherHeld()) {
                appointments.closeBy(token, form.result());
              } else {
                appointments.answerBy(token, form.chosen(), form.whyNone());
              }
            });
    if (!taken) {
      return page(token, asked, model);
    }
    page(token, asked, model);
    model.addAttribute("answered", answered(asked, form));
    if (asked.whetherHeld()) {
      model.addAttribute(
          "next",
          model.getAttribute("casePath")
              + AppointmentChoices.next(form.result(), asked.appointment().id().value()));
    }
    return PAGE;
  }

  private static String answered(Asked asked, AppointmentForm form) {
    if (asked.whetherHeld()) {
      return "appointment.closed." + form.result();
    }
    return AppointmentForm.NONE.equals(form.choice())
        ? "appointment.none-fits"
        : "appointment.agreed";
  }

  private String page(String token, Asked asked, Model model) {
    PersonView person = people.person(asked.person());
    ParticipationView town = participations.participation(asked.town());
    model.addAttribute("token", token);
    model.addAttribute("asked", asked);
    model.addAttribute("town", town.town());
    model.addAttribute("zone", person.zone());
    model.addAttribute("proposer", people.person(asked.appointment().proposedBy()).name());
    model.addAttribute("times", choices.times(asked.appointment(), person.zone()));
    model.addAttribute("outcomes", choices.outcomes());
    model.addAttribute("casePath", "/cases/" + town.caseKey());
    return PAGE;
  }
}
