package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.handover.WaitingEntry;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Alphabet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
 * Shows which entries of a plan need somebody since who saw to them has left, and lets the team
 * give them to its members: all at once or some.
 */
@Controller
@RequestMapping("/cases/{caseKey}/plan/hand-over")
class HandOverController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final HandOverService handOvers;
  private final PeopleService people;
  private final MessageSource messages;

  HandOverController(
      CurrentPerson current,
      CaseHeads heads,
      HandOverService handOvers,
      PeopleService people,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.handOvers = handOvers;
    this.people = people;
    this.messages = messages;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    List<WaitingEntry> waiting = handOvers.waiting(current.id(), head.id());
    model.addAttribute("form", HandOverForm.of(waiting));
    return page(head, waiting, model);
  }

  @PostMapping
  String give(
      @PathVariable String caseKey,
      @ModelAttribute("form") HandOverForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.headOfTeam(current.id(), caseKey);
    int[] given = new int[1];
    if (!FormErrors.accepts(errors, () -> given[0] = give(head, form))) {
      return page(head, handOvers.waiting(current.id(), head.id()), model);
    }
    int left = handOvers.count(current.id(), head.id());
    FlashMessage.after(
        after, "hand-over.given", left == 0 ? "hand-over.none-left" : "hand-over.left", given[0]);
    return "redirect:" + head.path() + (left == 0 ? "/plan" : "/plan/hand-over");
  }

  private int give(CaseHead head, HandOverForm form) {
    Long chosen = FormValues.id("to", form.to());
    return handOvers.give(
        current.id(), head.id(), form.entries(), chosen == null ? null : new PersonId(chosen));
  }

  private String page(CaseHead head, List<WaitingEntry> waiting, Model model) {
    Names names =
        Names.of(
            people,
            Stream.concat(
                waiting.stream().map(WaitingEntry::former), head.participation().team().stream()));
    model.addAttribute("head", head);
    model.addAttribute(
        "entries", waiting.stream().map(entry -> choice(entry, names.of(entry.former()))).toList());
    model.addAttribute(
        "team",
        people.persons(head.participation().team()).values().stream()
            .filter(PersonView::active)
            .map(each -> Choice.of(each.id().value(), each.name()))
            .sorted(Alphabet.by(Choice::label))
            .toList());
    return "plan/hand-over";
  }

  private Choice choice(WaitingEntry entry, String former) {
    String title = entry.title().isEmpty() ? word("hand-over.untitled") : entry.title();
    return new Choice(
        entry.key(),
        word("hand-over.part." + entry.part(), title),
        word("hand-over.former", former));
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
