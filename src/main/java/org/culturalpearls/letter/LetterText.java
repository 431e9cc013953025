package org.culturalpearls.letter;

/**
 * What is typed for a letter.
 *
 * @param germanSubject for those whose mails are in German; empty with an empty text
 */
public record LetterText(String subject, String text, String germanSubject, String germanText) {

  /** Returns whether readers of German get a text of their own. */
  public boolean hasGerman() {
    return !germanText.isEmpty();
  }
}
