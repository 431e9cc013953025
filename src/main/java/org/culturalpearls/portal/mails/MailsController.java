package org.culturalpearls.portal.mails;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.ReadMail;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.ListAddress;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows mails: the own ones; for coordinators and administrators all, with actions. */
@Controller
@RequestMapping("/mails")
class MailsController {

  private static final String ALL = "/mails/all";
  private static final String STATE = "mailstate.";

  private final CurrentPerson current;
  private final MailService mails;
  private final LetterService letters;
  private final Choices choices;

  MailsController(
      CurrentPerson current, MailService mails, LetterService letters, Choices choices) {
    this.current = current;
    this.mails = mails;
    this.letters = letters;
    this.choices = choices;
  }

  @GetMapping
  String own(@ModelAttribute("form") MailFilter form, BindingResult errors, Model model) {
    Paged<MailView> found = mails.own(current.id(), form.wanted(), form.number());
    return list(model, form, found, "/mails", false);
  }

  @GetMapping("/all")
  String all(@ModelAttribute("form") MailFilter form, BindingResult errors, Model model) {
    Paged<MailView> found = mails.all(current.id(), form.wanted(), form.number());
    boolean coordinator = current.has(Role.COORDINATOR);
    model.addAttribute("coordinator", coordinator);
    model.addAttribute("held", coordinator ? mails.held(current.id()) : 0);
    model.addAttribute("unconfirmed", coordinator ? letters.unconfirmed(current.id()) : 0);
    model.addAttribute("restored", mails.restoredCopySince(current.id()).orElse(null));
    model.addAttribute("administrator", current.has(Role.ADMINISTRATOR));
    model.addAttribute("failed", failed(form));
    model.addAttribute("again", filtered("/mails/send-again", form));
    return list(model, form, found, ALL, true);
  }

  private String list(
      Model model, MailFilter form, Paged<MailView> found, String path, boolean all) {
    model.addAttribute("mails", found.map(MailLine::of));
    model.addAttribute("all", all);
    model.addAttribute("path", path);
    model.addAttribute("url", filtered(path, form));
    model.addAttribute("sends", mails.sends());
    model.addAttribute("staff", current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR));
    model.addAttribute("states", states());
    model.addAttribute("problems", choices.of(MailProblem.values(), "mail.problem.short."));
    return "mails/mails";
  }

  private static String filtered(String path, MailFilter form) {
    return ListAddress.of(path, "state", form.state(), "problem", form.problem());
  }

  private int failed(MailFilter form) {
    return form.mayHaveFailed() ? mails.failed(current.id(), form.wanted()) : 0;
  }

  private List<Choice> states() {
    List<Choice> states = new ArrayList<>(choices.of(MailState.values(), STATE));
    String held = choices.word(STATE + MailFilter.HELD);
    states.add(MailState.WAITING.ordinal() + 1, new Choice(MailFilter.HELD, held));
    return states;
  }

  @GetMapping("/{mail:\\d+}")
  String read(@PathVariable long mail, Model model) {
    ReadMail read = mails.read(current.id(), new MailId(mail));
    model.addAttribute("mail", MailLine.of(read.mail()));
    model.addAttribute("text", read.text());
    model.addAttribute("staff", current.has(Role.COORDINATOR) || current.has(Role.ADMINISTRATOR));
    return "mails/mail";
  }

  @GetMapping("/{mail:\\d+}/html")
  ResponseEntity<String> html(@PathVariable long mail) {
    return MailAsPage.of(mails.read(current.id(), new MailId(mail)).text());
  }

  @PostMapping("/{mail:\\d+}/send-again")
  String sendAgain(@PathVariable long mail, RedirectAttributes after) {
    mails.sendAgain(current.id(), new MailId(mail));
    FlashMessage.after(after, "mails.again.done", "mails.again.next", 1);
    return "redirect:" + ALL;
  }

  @PostMapping("/{mail:\\d+}/now")
  String tryNow(@PathVariable long mail, RedirectAttributes after) {
    mails.tryNow(current.id(), new MailId(mail));
    FlashMessage.after(after, "mails.now.done", "mails.again.next");
    return "redirect:" + ALL;
  }

  /** Asks for confirmation with their number before any is sent. */
  @GetMapping("/send-again")
  String askToSendAllAgain(
      @ModelAttribute("form") MailFilter form, BindingResult errors, Model model) {
    model.addAttribute("failed", mails.failed(current.id(), form.wanted()));
    model.addAttribute("back", filtered(ALL, form));
    return "mails/again";
  }

  @PostMapping("/send-again")
  String sendAllAgain(
      @ModelAttribute("form") MailFilter form, BindingResult errors, RedirectAttributes after) {
    int sent = mails.sendAllAgain(current.id(), form.wanted());
    FlashMessage.after(after, "mails.again.done", "mails.again.next", sent);
    return "redirect:" + ALL;
  }

  @PostMapping("/use-restored")
  String useRestored(RedirectAttributes after) {
    mails.useRestored(current.id());
    FlashMessage.after(after, "mails.restored.done", "mails.restored.next");
    return "redirect:" + ALL;
  }

  @PostMapping("/release")
  String release(RedirectAttributes after) {
    FlashMessage.after(after, "mails.released", "mails.released.next", mails.release(current.id()));
    return "redirect:" + ALL;
  }
}
