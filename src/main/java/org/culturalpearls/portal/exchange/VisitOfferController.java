package org.culturalpearls.portal.exchange;

import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitOfferService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks who looks after a practice how it can be visited. */
@Controller
@RequestMapping("/practices/{id:\\d+}/hosting")
class VisitOfferController {

  private final CurrentPerson current;
  private final VisitOfferService offers;
  private final PracticeCatalogue catalogue;
  private final Choices choices;

  VisitOfferController(
      CurrentPerson current,
      VisitOfferService offers,
      PracticeCatalogue catalogue,
      MessageSource messages) {
    this.current = current;
    this.offers = offers;
    this.catalogue = catalogue;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String ask(@PathVariable long id, Model model) {
    PracticeId practice = new PracticeId(id);
    model.addAttribute("form", VisitOfferForm.of(offers.ownOffer(current.id(), practice)));
    return page(practice, model);
  }

  @PostMapping
  String say(
      @PathVariable long id,
      @ModelAttribute("form") VisitOfferForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    PracticeId practice = new PracticeId(id);
    offers.ownOffer(person, practice);
    if (!FormErrors.accepts(
        errors,
        () -> offers.offer(person, practice, FormValues.version(form.version()), form.offer()))) {
      return page(practice, model);
    }
    FlashMessage.after(after, "visit.offered", "visit.offered.next");
    return "redirect:/practices/" + id;
  }

  private String page(PracticeId practice, Model model) {
    model.addAttribute("practice", catalogue.practice(practice));
    model.addAttribute("kinds", choices.of(VisitKind.values(), "visitkind."));
    return "exchange/offer";
  }
}
