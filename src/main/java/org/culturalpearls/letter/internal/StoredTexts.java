package org.culturalpearls.letter.internal;

import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.LetterTexts;
import org.culturalpearls.people.Language;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the text of a letter in the language of a mail. */
@Service
@Transactional(readOnly = true)
class StoredTexts implements LetterTexts {

  private final Letters letters;

  StoredTexts(Letters letters) {
    this.letters = letters;
  }

  @Override
  public Said said(LetterId id, Language language) {
    LetterText text =
        letters
            .findById(id.value())
            .map(Letter::text)
            .orElseThrow(() -> new NotFound("error.letter.not-found"));
    return language == Language.DE && text.hasGerman()
        ? new Said(text.germanSubject(), text.germanText())
        : new Said(text.subject(), text.text());
  }
}
