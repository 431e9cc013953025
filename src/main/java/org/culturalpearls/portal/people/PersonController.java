package org.culturalpearls.portal.people;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a person's data, with links to change it. */
@Controller
class PersonController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final InvitationService invitations;
  private final AddressService addresses;
  private final CasesOfPerson cases;
  private final PersonPages pages;
  private final LinkStates links;
  private final TieLines ties;
  private final MailService mails;
  private final ErasureService erasures;

  PersonController(
      CurrentPerson current,
      PeopleService people,
      InvitationService invitations,
      AddressService addresses,
      CasesOfPerson cases,
      PersonPages pages,
      LinkStates links,
      TieLines ties,
      MailService mails,
      ErasureService erasures) {
    this.current = current;
    this.people = people;
    this.invitations = invitations;
    this.addresses = addresses;
    this.cases = cases;
    this.pages = pages;
    this.links = links;
    this.ties = ties;
    this.mails = mails;
    this.erasures = erasures;
  }

  @GetMapping("/people/{personId}")
  String show(@PathVariable long personId, Model model) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    PersonView person = people.person(new PersonId(personId));
    List<PeopleService.RoleChangeView> changes = people.roleChanges(current.id(), person.id());
    // Only administrators may see who used which link; the facade checks it.
    List<InvitationView> history =
        current.has(Role.ADMINISTRATOR)
            ? invitations.history(current.id(), person.id())
            : List.of();
    List<AddressService.ChangeView> moved = addresses.changes(current.id(), person.id());
    model.addAttribute("person", person);
    model.addAttribute("addresses", moved);
    model.addAttribute("ties", ties.ofPerson(current.id(), person.id()));
    model.addAttribute("addressRefused", mails.isRefused(current.id(), person.id()));
    model.addAttribute("facts", pages.facts(person));
    model.addAttribute("roles", pages.choices(person.roles()));
    model.addAttribute("mentor", person.roles().contains(Role.MENTOR));
    model.addAttribute("profile", people.mentor(person.id()).map(pages::facts).orElse(null));
    model.addAttribute("cases", cases.of(current.id(), person.id()));
    model.addAttribute("cared", isCaredFor(person));
    model.addAttribute("erasure", erasures.waiting(current.id(), person.id()).orElse(null));
    model.addAttribute("administrator", current.has(Role.ADMINISTRATOR));
    model.addAttribute("rolesOpen", !people.changeableRoles(current.id(), person.id()).isEmpty());
    model.addAttribute("changes", changes);
    model.addAttribute("links", links.of(history));
    model.addAttribute("pages", pages);
    model.addAttribute(
        "names",
        Names.of(
            people,
            Stream.of(
                    changes.stream().map(PeopleService.RoleChangeView::by),
                    history.stream().map(InvitationView::issuedBy),
                    moved.stream().map(AddressService.ChangeView::by))
                .flatMap(each -> each)));
    return "people/person";
  }

  /** Returns whether the reader may change and invite this person. */
  private boolean isCaredFor(PersonView person) {
    try {
      people.forChange(current.id(), person.id());
      return true;
    } catch (NotAllowed others) {
      return false;
    }
  }
}
