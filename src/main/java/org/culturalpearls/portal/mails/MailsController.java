package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.ReadMail;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.shell.ListAddress;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows people their own mails, and to those who may a single one of everybody's. */
@Controller
@RequestMapping("/mails")
class MailsController {

  private static final String OWN = "/mails";

  private final CurrentPerson current;
  private final MailService mails;
  private final MailStates states;

  MailsController(CurrentPerson current, MailService mails, MailStates states) {
    this.current = current;
    this.mails = mails;
    this.states = states;
  }

  @GetMapping
  String own(@ModelAttribute("form") MailFilter form, BindingResult errors, Model model) {
    model.addAttribute(
        "mails", mails.own(current.id(), form.wanted(), form.number()).map(MailLine::of));
    model.addAttribute("url", ListAddress.of(OWN, "state", form.state()));
    model.addAttribute("sends", mails.sends());
    model.addAttribute("staff", isStaff());
    model.addAttribute("states", states.all());
    return "mails/own";
  }

  @GetMapping("/{mail:\\d+}")
  String read(@PathVariable long mail, Model model) {
    ReadMail read = mails.read(current.id(), new MailId(mail));
    model.addAttribute("mail", MailLine.of(read.mail()));
    model.addAttribute("text", read.text());
    model.addAttribute("staff", isStaff());
    return "mails/mail";
  }

  @GetMapping("/{mail:\\d+}/html")
  ResponseEntity<String> html(@PathVariable long mail) {
    return MailAsPage.of(mails.read(current.id(), new MailId(mail)).text());
  }

  private boolean isStaff() {
    return current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR);
  }
}
