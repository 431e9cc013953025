package org.culturalpearls.portal.exchange;

import java.util.List;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.ContactRequestService.Asking;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.security.CurrentPerson;
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

/** Asks who looks after a practice to get in contact. */
@Controller
@RequestMapping("/practices/{id:\\d+}/contact")
class AskController {

  private final CurrentPerson current;
  private final ContactRequestService requests;
  private final PracticeCatalogue catalogue;
  private final OwnTelephone telephone;
  private final FormTokens forms;

  AskController(
      CurrentPerson current,
      ContactRequestService requests,
      PracticeCatalogue catalogue,
      OwnTelephone telephone,
      FormTokens forms) {
    this.current = current;
    this.requests = requests;
    this.catalogue = catalogue;
    this.telephone = telephone;
    this.forms = forms;
  }

  @GetMapping
  String begin(@PathVariable long id, Model model) {
    model.addAttribute("form", new AskForm("", "", null));
    return page(new PracticeId(id), model);
  }

  @PostMapping
  String ask(
      @PathVariable long id,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") AskForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    PracticeId practice = new PracticeId(id);
    requests.asking(person, practice);
    if (!FormErrors.accepts(
        errors, () -> forms.once(once, () -> requests.ask(person, form.command(practice))))) {
      return page(practice, model);
    }
    FlashMessage.after(after, "exchange.asked", "exchange.asked.next");
    return "redirect:/contacts";
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
        : asking.towns().stream()
            .map(town -> new Choice(Long.toString(town.id().value()), town.name()))
            .toList();
  }
}
