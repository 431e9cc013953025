package org.culturalpearls.portal.exchange;

import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestView;
import org.culturalpearls.exchange.ContactRequestView.Side;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.exchange.VisitService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.context.MessageSource;
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

/** Shows the contacts of a person and of their towns, and takes what the person says to them. */
@Controller
@RequestMapping("/contacts")
class ContactsController {

  private final CurrentPerson current;
  private final ContactRequestService requests;
  private final VisitService visits;
  private final Months months;
  private final OwnTelephone telephone;
  private final Choices choices;

  ContactsController(
      CurrentPerson current,
      ContactRequestService requests,
      VisitService visits,
      Months months,
      OwnTelephone telephone,
      MessageSource messages) {
    this.current = current;
    this.requests = requests;
    this.visits = visits;
    this.months = months;
    this.telephone = telephone;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String list(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("contacts", requests.of(current.id(), FormValues.page(page)));
    return "exchange/contacts";
  }

  @GetMapping("/{id:\\d+}")
  String show(@PathVariable long id, Model model) {
    ContactRequestId request = new ContactRequestId(id);
    ContactRequestView contact = requests.request(current.id(), request);
    model.addAttribute(
        "form", contact.isToSetDay() ? DayForm.of(contact.visit()) : AnswerForm.EMPTY);
    return page(request, model);
  }

  /** Sets the day of a visit. */
  @PostMapping("/{id:\\d+}/day")
  String setDay(
      @PathVariable long id,
      @ModelAttribute("form") DayForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    ContactRequestId request = new ContactRequestId(id);
    requests.requireSide(current.id(), request, Side.ASKER, Side.HOST);
    if (!FormErrors.accepts(errors, () -> visits.setDay(current.id(), request, form.chosen()))) {
      return page(request, model);
    }
    FlashMessage.after(after, "visit.day-set", "visit.day-set.next");
    return "redirect:/contacts/" + id;
  }

  @PostMapping("/{id:\\d+}")
  String answer(
      @PathVariable long id,
      @ModelAttribute("form") AnswerForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    ContactRequestId request = new ContactRequestId(id);
    requests.requireSide(person, request, Side.HOST);
    if (!FormErrors.accepts(
        errors,
        () -> {
          if (form.isYes()) {
            requests.agree(person, request, form.withTelephone(), form.chosenMonth());
          } else {
            requests.decline(person, request, form.chosen());
          }
        })) {
      return page(request, model);
    }
    if (form.isYes()) {
      FlashMessage.after(after, "exchange.agreed", "exchange.agreed.next");
    } else {
      FlashMessage.after(after, "exchange.declined", "exchange.declined.next");
    }
    return "redirect:/contacts/" + id;
  }

  @PostMapping("/{id:\\d+}/end")
  String end(@PathVariable long id, RedirectAttributes after) {
    requests.end(current.id(), new ContactRequestId(id));
    FlashMessage.after(after, "exchange.ended", "exchange.ended.next");
    return "redirect:/contacts/" + id;
  }

  private String page(ContactRequestId id, Model model) {
    PersonId person = current.id();
    ContactRequestView contact = requests.request(person, id);
    boolean ofTheTwo = contact.side() == Side.ASKER || contact.side() == Side.HOST;
    Object form = model.getAttribute("form");
    model.addAttribute("contact", contact);
    model.addAttribute("toAnswer", contact.isToAnswer() && form instanceof AnswerForm);
    model.addAttribute("toSetDay", contact.isToSetDay() && form instanceof DayForm);
    model.addAttribute("reasons", choices.of(DeclineReason.values(), "declinereason."));
    model.addAttribute("hasTelephone", contact.isToAnswer() && telephone.isTold(person));
    model.addAttribute("months", months.toAgree(contact.visit()));
    model.addAttribute("mayReport", contact.visit() != null && visits.mayReport(person, id));
    if (ofTheTwo && contact.state() == ContactState.AGREED) {
      model.addAttribute("reach", requests.reach(person, id));
    }
    return "exchange/contact";
  }
}
