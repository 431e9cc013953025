package org.culturalpearls.exchange;

import java.time.LocalDate;
import org.culturalpearls.people.PersonId;

/**
 * Keeps what comes of visits. A visit is asked for and answered as a contact is, by {@link
 * ContactRequestService}.
 */
public interface VisitService {

  /** The maximum length of each text of a report, in characters. */
  int MAX_TEXT = 1_000;

  /**
   * Sets the day of an agreed visit, or another one; for either of the two. Throws RuleBroken if
   * the visitor has told of it already, or if the year of the day is full.
   */
  void setDay(PersonId person, ContactRequestId id, LocalDate day);

  /** Returns whether this person can tell of a visit now. */
  boolean mayReport(PersonId person, ContactRequestId id);

  /**
   * Tells of a visit, or tells it anew; for who asked for it, from the day of the visit on, or
   * without a day from the last day of its month on.
   */
  void report(PersonId visitor, ContactRequestId id, String saw, String takeHome);

  /**
   * Asks the visitors of a page of visits that are over to tell of them, and once more later; the
   * others are of the next call.
   */
  void followUp();
}
