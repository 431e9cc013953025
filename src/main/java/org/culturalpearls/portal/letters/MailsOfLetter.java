package org.culturalpearls.portal.letters;

import java.util.List;
import java.util.Map;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.portal.form.Choices;

/** How many mails of a letter are in which state. */
record MailsOfLetter(String state, int mails) {

  static List<MailsOfLetter> of(LetterView letter, Choices choices) {
    return letter.mails().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new MailsOfLetter(choices.label(each.getKey(), "mailstate."), each.getValue()))
        .toList();
  }
}
