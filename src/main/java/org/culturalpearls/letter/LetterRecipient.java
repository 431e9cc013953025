package org.culturalpearls.letter;

import java.util.List;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;

/**
 * Somebody whom a letter is to reach.
 *
 * @param towns names of the towns with whose cases the person was chosen; empty where it was
 *     without
 * @param language in which this person reads mails
 * @param german whether this person gets the German text
 * @param rehearsal whether the mail is of a rehearsal: it is kept for reading, and not sent
 * @param obstacle why this person gets no mail, or null
 */
public record LetterRecipient(
    PersonId person,
    String name,
    List<String> towns,
    Language language,
    boolean german,
    boolean rehearsal,
    Obstacle obstacle) {

  /** Why somebody gets no mail. */
  public enum Obstacle {
    /** The person was deactivated. */
    INACTIVE,
    /** A mail server refused the person's address for good. */
    ADDRESS_REFUSED,
    /** The person does not belong to the case any more. */
    NOT_OF_CASE
  }

  /** Returns whether a mail is written to this person. */
  public boolean isReached() {
    return obstacle == null;
  }
}
