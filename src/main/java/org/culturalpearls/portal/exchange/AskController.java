package org.culturalpearls.portal.exchange;

import java.util.List;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestService.Asking;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.exchange.VisitOfferService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.FormTokens;
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

/** Asks who looks after a practice for contact, or for a visit. */
@Controller
@RequestMapping("/practices/{id:\\d+}")
class AskController {

  private final CurrentPerson current;
  private final ContactRequestService requests;
  private final VisitOfferService offers;
  private final PracticeCatalogue catalogue;
  private final OwnTelephone telephone;
  private final FormTokens forms;
  private final Months months;
  private final Choices choices;

  AskController(
      CurrentPerson current,
      ContactRequestService requests,
      VisitOfferService offers,
      PracticeCatalogue catalogue,
      OwnTelephone telephone,
      FormTokens forms,
      Months months,
      MessageSource messages) {
    this.current = current;
    this.requests = requests;
    this.offers = offers;
    this.catalogue = catalogue;
    this.telephone = telephone;
    this.forms = forms;
    this.months = months;
    this.choices = new Choices(messages);
  }

  @GetMapping("/contact")
  String begin(@PathVariable long id, Model model) {
    model.addAttribute("form", AskForm.EMPTY);
    return contactPage(new PracticeId(id), model);
  }

  @GetMapping("/visit")
  String beginVisit(@PathVariable long id, Model model) {
    model.addAttribute("form", AskForm.EMPTY);
    return visitPage(new PracticeId(id), model);
  }

  @PostMapping("/contact")
  String ask(
      @PathVariable long id,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PracticeId practice = new PracticeId(id);
    return isAsked(practice, once, form, false, errors, after)
        ? "redirect:/contacts"
        : contactPage(practice, model);
  }

  @PostMapping("/visit")
  String askVisit(
      @PathVariable long id,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PracticeId practice = new PracticeId(id);
    return isAsked(practice, once, form, true, errors, after)
        ? "redirect:/contacts"
        : visitPage(practice, model);
  }

  private boolean isAsked(
      PracticeId practice,
      String once,
      AskForm form,
      boolean visit,
      BindingResult errors,
      RedirectAttributes after) {
    PersonId person = current.id();
    requests.asking(person, practice);
    boolean asked =
        FormErrors.accepts(
            errors,
            () -> forms.once(once, () -> requests.ask(person, form.command(practice, visit))));
    if (asked) {
      FlashMessage.after(after, "exchange.asked", "exchange.asked.next");
    }
    return asked;
  }

  private String visitPage(PracticeId id, Model model) {
    PublishedPractice practice = catalogue.practice(id);
    VisitOffer offer = offers.offer(practice);
    List<Choice> kinds = choices.of(offer.kinds().toArray(VisitKind[]::new), "visitkind.");
    List<Choice> ahead = months.choices(offers.months(current.id(), practice));
    model.addAttribute("visit", true);
    model.addAttribute("closed", kinds.isEmpty() || ahead.isEmpty());
    model.addAttribute("kinds", kinds);
    model.addAttribute("months", ahead);
    return page(id, model);
  }

  private String contactPage(PracticeId practice, Model model) {
    model.addAttribute("visit", false);
    model.addAttribute("closed", false);
    return page(practice, model);
  }

  private String page(PracticeId practice, Model model) {
    Asking asking = requests.asking(current.id(), practice);
    model.addAttribute("practice", catalogue.practice(practice));
    model.addAttribute("towns", choices(asking));
    model.addAttribute("withoutTown", asking.withoutTown());
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("longest", ContactRequestService.MAX_WHY);
    model.addAttribute("hasTelephone", telephone.isTold(current.id()));
    return "exchange/ask";
  }

  /** Nothing is asked of who can ask for one town only. */
  private static List<Choice> choices(Asking asking) {
    int ways = asking.towns().size() + (asking.withoutTown() ? 1 : 0);
    return ways < 2
        ? List.of()
        : asking.towns().stream().map(town -> Choice.of(town.id().value(), town.name())).toList();
  }
}
