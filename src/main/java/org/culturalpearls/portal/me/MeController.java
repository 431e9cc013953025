package org.culturalpearls.portal.me;

import java.util.List;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.people.TieLine;
import org.culturalpearls.portal.people.TieLines;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.Zones;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and changes a person's own data: their name and organisation, language and time zone. */
@Controller
@RequestMapping("/me")
class MeController {

  private static final String PAGE = "me/me";

  private final CurrentPerson current;
  private final PeopleService people;
  private final AddressService addresses;
  private final MailService mails;
  private final OrganisationService organisations;
  private final TieLines ties;
  private final Choices choices;

  MeController(
      CurrentPerson current,
      PeopleService people,
      AddressService addresses,
      MailService mails,
      OrganisationService organisations,
      TieLines ties,
      Choices choices) {
    this.current = current;
    this.people = people;
    this.addresses = addresses;
    this.mails = mails;
    this.organisations = organisations;
    this.ties = ties;
    this.choices = choices;
  }

  @GetMapping
  String show(Model model) {
    PersonId self = current.id();
    model.addAttribute("form", MeForm.of(people.forChange(self, self)));
    return page(people.person(self), model);
  }

  @PostMapping
  String change(
      @ModelAttribute("form") MeForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonView person = people.person(current.id());
    if (!FormErrors.accepts(errors, () -> people.change(current.id(), form.command(person)))) {
      return page(person, model);
    }
    boolean waits = ties.ofPerson(person.id(), person.id()).stream().anyMatch(TieLine::waits);
    FlashMessage.after(after, "me.saved", waits ? "me.saved.waits" : null);
    return "redirect:/me";
  }

  private String page(PersonView person, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("addressRefused", mails.isRefused(person.id(), person.id()));
    List<AddressService.ChangeView> changes = addresses.changes(person.id(), person.id());
    model.addAttribute("addresses", changes);
    model.addAttribute(
        "names", Names.of(people, changes.stream().map(AddressService.ChangeView::by)));
    model.addAttribute("ties", ties.ofPerson(person.id(), person.id()));
    model.addAttribute("organisations", organisations.names());
    model.addAttribute("roles", choices.of(ordered(person), "role."));
    model.addAttribute(
        "languages", choices.sorted(Language.offered(person.language()), "language."));
    model.addAttribute("mentor", person.roles().contains(Role.MENTOR));
    model.addAttribute("zones", Zones.with(person.zone()));
    model.addAttribute("country", choices.labelOf(person.country(), "country."));
    return PAGE;
  }

  private static Role[] ordered(PersonView person) {
    return person.roles().stream().sorted().toArray(Role[]::new);
  }
}
