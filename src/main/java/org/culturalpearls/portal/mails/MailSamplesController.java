package org.culturalpearls.portal.mails;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the texts of all mails with made-up facts, for coordinators. */
@Controller
@RequestMapping("/mails/texts")
class MailSamplesController {

  private final CurrentPerson current;
  private final MailService mails;

  MailSamplesController(CurrentPerson current, MailService mails) {
    this.current = current;
    this.mails = mails;
  }

  /** A sample in a list. */
  record Line(String name, String subject) {}

  @GetMapping
  String list(@RequestParam(required = false) String language, Model model) {
    Language chosen = language(language);
    PersonId actor = current.id();
    List<Line> lines =
        mails.samples(actor).stream()
            .map(name -> new Line(name, mails.sample(actor, name, chosen).subject()))
            .toList();
    model.addAttribute("lines", lines);
    model.addAttribute("language", chosen.name());
    model.addAttribute("languages", List.of(Language.EN.name(), Language.DE.name()));
    return "mails/texts";
  }

  @GetMapping("/{text}")
  String show(
      @PathVariable String text, @RequestParam(required = false) String language, Model model) {
    model.addAttribute("name", text);
    model.addAttribute("language", language(language).name());
    model.addAttribute("text", mails.sample(current.id(), text, language(language)));
    return "mails/text";
  }

  @GetMapping("/{text}/html")
  ResponseEntity<String> html(
      @PathVariable String text, @RequestParam(required = false) String language) {
    return MailAsPage.of(mails.sample(current.id(), text, language(language)));
  }

  private static Language language(String chosen) {
    return Optional.ofNullable(FormValues.one(Language.class, "language", chosen))
        .orElse(Language.EN);
  }
}
