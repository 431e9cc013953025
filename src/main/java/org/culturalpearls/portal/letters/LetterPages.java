package org.culturalpearls.portal.letters;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a letter is written, for lists whose cases or people are written to. */
@Component
public class LetterPages {

  private static final String FORM = "letters/form";

  private final LetterService letters;
  private final Choices choices;

  LetterPages(LetterService letters, Choices choices) {
    this.letters = letters;
    this.choices = choices;
  }

  /** Shows the form of a letter to the people of these cases, and to these people. */
  public String blank(
      PersonId coordinator, List<CaseKey> towns, List<PersonId> people, Model model) {
    model.addAttribute("form", LetterForm.to(towns, people));
    return form(coordinator, towns, people, model);
  }

  String form(PersonId coordinator, List<CaseKey> towns, List<PersonId> people, Model model) {
    model.addAttribute("choice", letters.choice(coordinator, towns, people));
    model.addAttribute("sides", choices.of(Side.values(), "letters.side."));
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("action", "/letters");
    return typing(model);
  }

  /** Shows the form of a letter whose recipients stay as they are. */
  String typing(Model model) {
    model.addAttribute("maxSubject", LetterService.MAX_SUBJECT);
    model.addAttribute("maxText", LetterService.MAX_TEXT);
    return FORM;
  }
}
