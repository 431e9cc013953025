package org.culturalpearls.portal.people;

import java.util.stream.Stream;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets those who are asked decide on changed organisations and countries of others. */
@Controller
@RequestMapping("/tie-changes")
class TieChangesController {

  private final CurrentPerson current;
  private final TieChangeService changes;
  private final TieLines lines;
  private final Choices choices;

  TieChangesController(
      CurrentPerson current, TieChangeService changes, TieLines lines, Choices choices) {
    this.current = current;
    this.changes = changes;
    this.lines = lines;
    this.choices = choices;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("lines", lines.toDecide(current.id()));
    return "ties/changes";
  }

  @GetMapping("/{changeId}")
  String ask(@PathVariable long changeId, Model model) {
    model.addAttribute("form", new TieDecisionForm("", ""));
    return page(changeId, model);
  }

  @PostMapping("/{changeId}")
  String decide(
      @PathVariable long changeId,
      @ModelAttribute("form") TieDecisionForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> decide(new TieChangeId(changeId), form))) {
      return page(changeId, model);
    }
    FlashMessage.after(after, "ties.decided." + form.decision(), "ties.decided.next");
    return "redirect:/tie-changes";
  }

  private void decide(TieChangeId change, TieDecisionForm form) {
    if (form.confirms()) {
      changes.confirm(current.id(), change);
    } else if (form.refuses()) {
      changes.refuse(current.id(), change, form.reason());
    } else {
      throw RuleBroken.in("decision", "error.portal.tie-decision");
    }
  }

  @PostMapping("/{changeId}/take-back")
  String takeBack(@PathVariable long changeId, RedirectAttributes after) {
    changes.takeBack(current.id(), new TieChangeId(changeId));
    FlashMessage.after(after, "ties.taken-back", null);
    return "redirect:/me";
  }

  private String page(long id, Model model) {
    model.addAttribute(
        "line",
        lines.toDecide(current.id()).stream()
            .filter(line -> line.change().id().value() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("error.people.no-tie-change")));
    model.addAttribute(
        "decisions",
        Stream.of("confirm", "refuse")
            .map(each -> new Choice(each, choices.word("ties.decision." + each)))
            .toList());
    return "ties/change";
  }
}
