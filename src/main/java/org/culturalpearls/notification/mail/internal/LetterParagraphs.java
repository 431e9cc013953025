package org.culturalpearls.notification.mail.internal;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterTexts;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.springframework.stereotype.Component;

/** Reads what a coordinator typed for the reader of a mail, paragraph by paragraph. */
@Component
public class LetterParagraphs {

  private final LetterTexts letters;

  LetterParagraphs(LetterTexts letters) {
    this.letters = letters;
  }

  /** Returns the text in the language of the mail; nothing where the mail is no letter. */
  public List<String> paragraphs(Mail mail, MailWords words) {
    return mail.value(Argument.LETTER)
        .map(id -> letters.said(new LetterId(Long.parseLong(id)), words.language()).text())
        .map(text -> Stream.of(text.split("\\n\\s*\\n")).map(String::strip).toList())
        .orElse(List.of());
  }
}
