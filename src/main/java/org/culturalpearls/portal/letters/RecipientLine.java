package org.culturalpearls.portal.letters;

import java.util.List;
import org.culturalpearls.letter.LetterRecipient;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.portal.form.Choices;

/**
 * Somebody on the page of a letter.
 *
 * @param language in which this person reads mails, and which text that is
 * @param fate what happens, as a message key
 * @param kind of the mark beside it
 */
record RecipientLine(
    long person,
    String name,
    String towns,
    String language,
    String text,
    String fate,
    String kind) {

  static List<RecipientLine> of(LetterView letter, Choices choices) {
    return letter.recipients().stream().map(each -> of(each, choices)).toList();
  }

  private static RecipientLine of(LetterRecipient each, Choices choices) {
    return new RecipientLine(
        each.person().value(),
        each.name(),
        String.join(", ", each.towns()),
        choices.label(each.language(), "language."),
        each.german() ? "letters.text.german" : "letters.text.english",
        fate(each),
        kind(each));
  }

  private static String fate(LetterRecipient each) {
    if (!each.isReached()) {
      return "letters.obstacle." + each.obstacle();
    }
    return each.rehearsal() ? "letters.rehearsal" : "letters.gets-it";
  }

  private static String kind(LetterRecipient each) {
    if (!each.isReached()) {
      return "bad";
    }
    return each.rehearsal() ? "plain" : "good";
  }
}
