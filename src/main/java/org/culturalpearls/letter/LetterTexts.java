package org.culturalpearls.letter;

import org.culturalpearls.people.Language;

/** Reads the text of letters for their mails; who may read a mail is decided there. */
public interface LetterTexts {

  /** Returns what a reader of this language gets; throws NotFound if there is no such letter. */
  Said said(LetterId letter, Language language);

  /** A letter in one language. */
  record Said(String subject, String text) {}
}
