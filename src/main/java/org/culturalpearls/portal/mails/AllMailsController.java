package org.culturalpearls.portal.mails;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.list.ListFile;
import org.culturalpearls.portal.list.ListLinks;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows coordinators and administrators everybody's mails, as a list and as files, with actions.
 */
@Controller
@RequestMapping("/mails")
class AllMailsController {

  private static final String ALL = "/mails/all";

  private final CurrentPerson current;
  private final MailService mails;
  private final LetterService letters;
  private final CycleService cycles;
  private final MailsTable table;
  private final MailStates states;
  private final ListFile file;
  private final Choices choices;

  AllMailsController(
      CurrentPerson current,
      MailService mails,
      LetterService letters,
      CycleService cycles,
      MailsTable table,
      MailStates states,
      ListFile file,
      Choices choices) {
    this.current = current;
    this.mails = mails;
    this.letters = letters;
    this.cycles = cycles;
    this.table = table;
    this.states = states;
    this.file = file;
    this.choices = choices;
  }

  @GetMapping("/all")
  String all(@ModelAttribute("form") MailFilter form, BindingResult errors, Model model) {
    PersonId reader = current.id();
    boolean coordinator = current.has(Role.COORDINATOR);
    model.addAttribute("mails", mails.all(reader, form.wanted(), form.number()).map(MailLine::of));
    model.addAttribute("heads", table.heads(form, ALL, coordinator));
    model.addAttribute("links", ListLinks.of(form.at(ALL)));
    model.addAttribute("coordinator", coordinator);
    model.addAttribute("held", coordinator ? mails.held(reader) : 0);
    model.addAttribute("unconfirmed", coordinator ? letters.unconfirmed(reader) : 0);
    model.addAttribute("restored", mails.restoredCopySince(reader).orElse(null));
    model.addAttribute("administrator", current.has(Role.ADMINISTRATOR));
    model.addAttribute("failed", form.mayHaveFailed() ? mails.failed(reader, form.wanted()) : 0);
    model.addAttribute("again", form.unsorted("/mails/send-again"));
    model.addAttribute("sends", mails.sends());
    model.addAttribute("states", states.all());
    model.addAttribute("problems", choices.of(MailProblem.values(), "mail.problem.short."));
    model.addAttribute("topics", choices.of(MailTopic.values(), "mailtopic."));
    model.addAttribute("cycles", ListValues.cycles(cycles.cycles()));
    return "mails/all";
  }

  @GetMapping({"/all.csv", "/all.xlsx"})
  void file(
      @ModelAttribute("form") MailFilter form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ListFile.begins();
    PersonId reader = current.id();
    file.write(
        response,
        request.getRequestURI(),
        "mails.all",
        mails.first(reader, form.wanted(), ListFile.LIMIT + 1),
        part -> mails.lines(reader, part),
        table.columns());
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
    model.addAttribute("back", form.at(ALL));
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
