package org.culturalpearls.portal.people;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Searches people, and adds new ones. */
@Controller
@RequestMapping("/people")
class PeopleController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final LinkService links;
  private final MailService mails;
  private final PersonPages pages;
  private final Choices choices;
  private final MessageSource messages;

  PeopleController(
      CurrentPerson current,
      PeopleService people,
      LinkService links,
      MailService mails,
      PersonPages pages,
      Choices choices,
      MessageSource messages) {
    this.current = current;
    this.people = people;
    this.links = links;
    this.mails = mails;
    this.pages = pages;
    this.choices = choices;
    this.messages = messages;
  }

  @GetMapping
  String list(@ModelAttribute("form") PeopleFilter form, BindingResult errors, Model model) {
    Paged<PersonView> found = people.search(current.id(), form.search());
    model.addAttribute("found", found);
    model.addAttribute(
        "refused",
        mails.refused(current.id(), found.items().stream().map(PersonView::id).toList()));
    model.addAttribute("uninvited", links.countUninvited(current.id()));
    model.addAttribute("url", form.address());
    model.addAttribute("pages", pages);
    model.addAttribute("coordinator", current.has(Role.COORDINATOR));
    model.addAttribute("administrator", current.has(Role.ADMINISTRATOR));
    model.addAttribute("roles", choices.of(Role.values(), "role."));
    model.addAttribute(
        "states",
        Stream.of("inactive", "all").map(state -> new Choice(state, word(state))).toList());
    return "people/people";
  }

  @GetMapping("/new")
  String enter(Model model) {
    model.addAttribute("form", PersonForm.empty());
    return form(model);
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") PersonForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId[] added = new PersonId[1];
    if (!FormErrors.accepts(errors, () -> added[0] = people.add(current.id(), form.addition()))) {
      return form(model);
    }
    FlashMessage.after(after, "person.added", "person.added.next", form.name().strip());
    return "redirect:/people/" + added[0].value();
  }

  private String form(Model model) {
    List<Choice> roles = pages.choices(people.changeableRoles(current.id(), null));
    model.addAttribute("roles", roles);
    pages.answers(model, null);
    return "people/new";
  }

  private String word(String state) {
    return messages.getMessage("person.state." + state, null, LocaleContextHolder.getLocale());
  }
}
