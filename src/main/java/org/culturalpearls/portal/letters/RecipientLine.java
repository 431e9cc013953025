package org.culturalpearls.portal.letters;

import java.util.List;
import org.culturalpearls.letter.LetterRecipient;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.mails.MailMark;

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

  /**
   * Makes the lines: of a letter that is not confirmed they say what would happen, of all others
   * what became of the mail.
   *
   * @param sends whether mails are sent, and not held
   */
  static List<RecipientLine> of(LetterView letter, boolean sends, Choices choices) {
    return letter.recipients().stream().map(each -> of(letter, each, sends, choices)).toList();
  }

  private static RecipientLine of(
      LetterView letter, LetterRecipient each, boolean sends, Choices choices) {
    boolean open = letter.state() == LetterState.UNCONFIRMED;
    MailState mail = letter.mails().get(each.person());
    return new RecipientLine(
        each.person().value(),
        each.name(),
        String.join(", ", each.towns()),
        choices.label(each.language(), "language."),
        each.german() ? "letters.text.german" : "letters.text.english",
        open ? fate(each) : became(mail, sends),
        open ? kind(each) : mail == null ? "plain" : MailMark.kind(mail));
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

  /** Rows of mails are deleted some time after they were sent. */
  private static String became(MailState mail, boolean sends) {
    return mail == null ? "letters.no-mail" : MailsOfLetter.word(mail, sends);
  }
}
