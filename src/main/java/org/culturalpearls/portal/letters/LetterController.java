package org.culturalpearls.portal.letters;

import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.Confirmation;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a letter with everybody who gets it; it is confirmed, changed, discarded or stopped here.
 */
@Controller
@RequestMapping("/letters/{letterId:\\d+}")
class LetterController {

  private static final String LIST = "redirect:/letters";
  private static final String LETTER = LIST + "/";

  private final CurrentPerson current;
  private final LetterService letters;
  private final LetterPages pages;
  private final MailService mails;
  private final PeopleService people;
  private final Choices choices;

  LetterController(
      CurrentPerson current,
      LetterService letters,
      LetterPages pages,
      MailService mails,
      PeopleService people,
      Choices choices) {
    this.current = current;
    this.letters = letters;
    this.pages = pages;
    this.mails = mails;
    this.people = people;
    this.choices = choices;
  }

  @GetMapping
  String show(@PathVariable long letterId, Model model) {
    model.addAttribute("form", new Confirmation(null));
    return page(new LetterId(letterId), model);
  }

  private String page(LetterId id, Model model) {
    LetterView letter = letters.letter(current.id(), id);
    boolean own = letter.author().equals(current.id());
    model.addAttribute("letter", letter);
    model.addAttribute("path", "/letters/" + id.value());
    model.addAttribute("author", people.person(letter.author()).name());
    model.addAttribute("own", own && letter.state() == LetterState.UNCONFIRMED);
    model.addAttribute("recipients", RecipientLine.of(letter, mails.sends(), choices));
    model.addAttribute("states", MailsOfLetter.of(letter, mails.sends()));
    model.addAttribute("sends", mails.sends());
    return "letters/letter";
  }

  @PostMapping("/confirm")
  String confirm(
      @PathVariable long letterId,
      @RequestParam(required = false) String shown,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    int[] sent = new int[1];
    if (!FormErrors.accepts(
        errors, () -> sent[0] = letters.confirm(current.id(), new LetterId(letterId), shown))) {
      return page(new LetterId(letterId), model);
    }
    FlashMessage.after(
        after,
        mails.sends() ? "letters.confirmed" : "letters.held",
        mails.sends() ? "letters.confirmed.next" : "letters.held.next",
        sent[0]);
    return LETTER + letterId;
  }

  @PostMapping("/stop")
  String stop(
      @PathVariable long letterId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    int[] stopped = new int[1];
    if (!FormErrors.accepts(
        errors, () -> stopped[0] = letters.stop(current.id(), new LetterId(letterId)))) {
      return page(new LetterId(letterId), model);
    }
    FlashMessage.after(after, "letters.stopped", null, stopped[0]);
    return LETTER + letterId;
  }

  @PostMapping("/discard")
  String discard(
      @PathVariable long letterId,
      @ModelAttribute("form") Confirmation form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> letters.discard(current.id(), new LetterId(letterId)))) {
      return page(new LetterId(letterId), model);
    }
    FlashMessage.after(after, "letters.discarded", null);
    return LIST;
  }

  @GetMapping("/edit")
  String edit(@PathVariable long letterId, Model model) {
    LetterView letter = letters.own(current.id(), new LetterId(letterId));
    model.addAttribute("form", LetterForm.of(letter));
    return typing(letterId, model);
  }

  @PostMapping("/edit")
  String change(
      @PathVariable long letterId,
      @ModelAttribute("form") LetterForm form,
      BindingResult errors,
      Model model) {
    if (!FormErrors.accepts(
        errors,
        () ->
            letters.change(
                current.id(),
                new LetterId(letterId),
                FormValues.version(form.version()),
                form.typed()))) {
      return typing(letterId, model);
    }
    return LETTER + letterId;
  }

  private String typing(long letterId, Model model) {
    model.addAttribute("action", "/letters/" + letterId + "/edit");
    return pages.typing(model);
  }
}
