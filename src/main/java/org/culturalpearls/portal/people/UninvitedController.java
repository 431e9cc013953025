package org.culturalpearls.portal.people;

import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists who cannot log in, because nobody has invited them, and invites them all. */
@Controller
@RequestMapping("/people/uninvited")
class UninvitedController {

  private static final String LIST = "redirect:/people/uninvited";

  private final CurrentPerson current;
  private final PeopleService people;
  private final LinkService links;

  UninvitedController(CurrentPerson current, PeopleService people, LinkService links) {
    this.current = current;
    this.people = people;
    this.links = links;
  }

  @GetMapping
  String list(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("found", links.uninvited(current.id(), FormValues.page(page)));
    model.addAttribute("all", links.countUninvited(current.id()));
    model.addAttribute("most", LinkService.MOST_AT_ONCE);
    model.addAttribute("mailed", links.areMailed());
    return "people/uninvited";
  }

  /** Without a mail server links are shown one by one, so nobody is invited here. */
  @PostMapping
  String inviteAll(RedirectAttributes after) {
    people.requireRole(current.id(), Role.COORDINATOR, Role.ADMINISTRATOR);
    if (links.areMailed()) {
      int invited = links.inviteAll(current.id());
      FlashMessage.after(after, "uninvited.done", "uninvited.done.next", invited);
    }
    return LIST;
  }
}
