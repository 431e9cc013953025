package org.culturalpearls.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * Letters of coordinators to several people. A letter is written, looked at with everybody who gets
 * it, and confirmed; only then are its mails put into the outbox. A case that a conflict of
 * interest hides from a coordinator is never among those that are written to, and a letter to it
 * does not exist for that coordinator.
 */
public interface LetterService {

  /** Longest subject, in characters. */
  int MAX_SUBJECT = 120;

  /** Longest text, in characters. */
  int MAX_TEXT = 5_000;

  /** How many cases, and how many people, one letter can be for. */
  int MOST = 300;

  /** How many letters of one coordinator can wait to be confirmed. */
  int MOST_UNCONFIRMED = 20;

  /** How many mails one coordinator can send by letters in 24 hours. */
  int MOST_A_DAY = 1_000;

  /** Returns those of these whom the coordinator can choose, by name. */
  Choice choice(PersonId coordinator, Collection<CaseKey> towns, Collection<PersonId> people);

  /**
   * Stores a letter that nobody gets yet.
   *
   * @throws org.culturalpearls.shared.RuleBroken with all that is wrong with it
   */
  LetterId write(PersonId coordinator, Write letter);

  /**
   * Changes the text of a letter before it is confirmed; for its author.
   *
   * @param version as read
   */
  void change(PersonId author, LetterId letter, long version, LetterText text);

  /** Returns a letter; throws NotFound where a case of it is hidden from the coordinator. */
  LetterView letter(PersonId coordinator, LetterId letter);

  /**
   * Returns a letter of this author that can still be changed.
   *
   * @throws org.culturalpearls.shared.AlreadyDone where it was confirmed
   */
  LetterView own(PersonId author, LetterId letter);

  /** Returns a page of all letters that the coordinator may see, the latest first. */
  Paged<Line> letters(PersonId coordinator, int page);

  /** Returns how many letters of this coordinator nobody has confirmed yet. */
  int unconfirmed(PersonId coordinator);

  /**
   * Puts a mail to each recipient into the outbox; for its author.
   *
   * @param shown as in the view that was looked at
   * @return how many mails
   * @throws org.culturalpearls.shared.ChangedMeanwhile where text or recipients are others by now
   * @throws org.culturalpearls.shared.AlreadyDone where it was confirmed before
   */
  int confirm(PersonId author, LetterId letter, String shown);

  /** Cancels the mails that are not sent yet; for coordinators who see the letter. */
  int stop(PersonId coordinator, LetterId letter);

  /** Deletes a letter that was not confirmed; for its author. */
  void discard(PersonId author, LetterId letter);

  /** Whom of a case a letter is for. */
  enum Side {
    /** The team of the town. */
    TEAM,
    /** Lead and twin of the open mentoring. */
    MENTORS
  }

  /**
   * Writes a letter.
   *
   * @param towns cases whose people get it
   * @param sides whom of these cases
   * @param people others who get it
   */
  record Write(
      Collection<CaseKey> towns, Set<Side> sides, Collection<PersonId> people, LetterText text) {}

  /** Who can be chosen: cases with their towns, and people. */
  record Choice(List<Town> towns, List<Named> people) {

    /** Returns whether there is nobody to write to. */
    public boolean isEmpty() {
      return towns.isEmpty() && people.isEmpty();
    }
  }

  /** A case that can be written to. */
  record Town(CaseKey caseKey, String name) {}

  /** A person who can be written to. */
  record Named(PersonId id, String name) {}

  /**
   * A letter of the list.
   *
   * @param people how many it is for
   */
  record Line(
      LetterId id,
      PersonId author,
      String subject,
      LetterState state,
      Instant writtenAt,
      int people) {}
}
