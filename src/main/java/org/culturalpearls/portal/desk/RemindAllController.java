package org.culturalpearls.portal.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.culturalpearls.desk.CaseAtRisk;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminds the people of several reasons at once, after it has shown whom and of what. */
@Controller
@RequestMapping("/at-risk/remind")
class RemindAllController {

  private final CurrentPerson current;
  private final RiskService risks;
  private final RiskLines lines;
  private final PeopleService people;
  private final MailService mails;
  private final Choices choices;

  RemindAllController(
      CurrentPerson current,
      RiskService risks,
      RiskLines lines,
      PeopleService people,
      MailService mails,
      Choices choices) {
    this.current = current;
    this.risks = risks;
    this.lines = lines;
    this.people = people;
    this.mails = mails;
    this.choices = choices;
  }

  /**
   * A reason before its people are reminded.
   *
   * @param chosen as it is sent
   * @param mail address of the page that shows its mails
   * @param to who gets a mail, with the language in which it is written
   */
  record Shown(String town, String text, String chosen, String mail, List<String> to) {}

  /** Changes nothing. */
  @GetMapping
  String show(@RequestParam(required = false) List<String> chosen, Model model) {
    PersonId reader = current.id();
    List<CaseAtRisk> towns = risks.toRemind(reader, ChosenReasons.of(chosen));
    Map<PersonId, PersonView> known =
        people.persons(
            towns.stream()
                .flatMap(town -> town.risks().stream())
                .flatMap(risk -> risk.people().stream())
                .collect(Collectors.toSet()));
    Map<String, String> texts =
        lines.of(towns, reader).stream()
            .flatMap(line -> line.reasons().stream())
            .collect(Collectors.toMap(RiskLine.Reason::chosen, RiskLine.Reason::text));
    List<Shown> shown =
        towns.stream()
            .flatMap(town -> town.risks().stream().map(risk -> shown(town, risk, texts, known)))
            .toList();
    model.addAttribute("reasons", shown);
    model.addAttribute("count", shown.stream().mapToInt(each -> each.to().size()).sum());
    model.addAttribute("sends", mails.sends());
    return "desk/remind-all";
  }

  private Shown shown(
      CaseAtRisk town, Risk risk, Map<String, String> texts, Map<PersonId, PersonView> known) {
    String chosen = ChosenReasons.text(town.caseKey(), risk.reason());
    return new Shown(
        town.town(),
        texts.get(chosen),
        chosen,
        "/cases/" + town.caseKey() + "/remind/" + risk.reason(),
        names(risk.people(), known));
  }

  private List<String> names(Collection<PersonId> persons, Map<PersonId, PersonView> known) {
    return persons.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(each -> each.name() + " (" + choices.label(each.language(), "language.") + ")")
        .sorted()
        .toList();
  }

  @PostMapping
  String send(@RequestParam(required = false) List<String> chosen, RedirectAttributes redirect) {
    int sent = risks.remind(current.id(), ChosenReasons.of(chosen));
    FlashMessage.after(
        redirect,
        "desk.reminded.all",
        mails.sends() ? "desk.reminded.all.next" : "desk.reminded.all.held",
        sent);
    return "redirect:/at-risk";
  }
}
