package org.culturalpearls.portal.exchange;

import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestView;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets visitors tell of their visit. */
@Controller
@RequestMapping("/contacts/{id:\\d+}/report")
class VisitReportController {

  private final CurrentPerson current;
  private final ContactRequestService requests;
  private final VisitService visits;

  VisitReportController(
      CurrentPerson current, ContactRequestService requests, VisitService visits) {
    this.current = current;
    this.requests = requests;
    this.visits = visits;
  }

  @GetMapping
  String ask(@PathVariable long id, Model model) {
    ContactRequestView contact = contact(id);
    model.addAttribute("form", VisitReportForm.of(contact.visit().report()));
    return page(contact, model);
  }

  @PostMapping
  String tell(
      @PathVariable long id,
      @ModelAttribute("form") VisitReportForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    ContactRequestView contact = contact(id);
    if (!FormErrors.accepts(
        errors, () -> visits.report(person, contact.id(), form.saw(), form.takeHome()))) {
      return page(contact, model);
    }
    FlashMessage.after(after, "visit.told", "visit.told.next");
    return "redirect:/contacts/" + id;
  }

  private ContactRequestView contact(long id) {
    ContactRequestView contact = requests.request(current.id(), new ContactRequestId(id));
    if (!visits.mayReport(current.id(), contact.id())) {
      throw new NotAllowed("error.exchange.no-report");
    }
    return contact;
  }

  private static String page(ContactRequestView contact, Model model) {
    model.addAttribute("contact", contact);
    model.addAttribute("longest", VisitService.MAX_TEXT);
    return "exchange/report";
  }
}
