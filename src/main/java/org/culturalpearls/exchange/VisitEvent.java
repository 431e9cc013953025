package org.culturalpearls.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;

/** What happens to visits beside what happens to all requests. */
public sealed interface VisitEvent {

  ContactRequestId request();

  PracticeId practice();

  /**
   * One of the two has set the day, or another one.
   *
   * @param other the other one
   * @param at when it was set
   */
  record DaySet(
      ContactRequestId request, PracticeId practice, PersonId other, LocalDate day, Instant at)
      implements VisitEvent {}

  /**
   * The visitor is asked to tell of it.
   *
   * @param day of the visit, or the last one on which it can have been
   * @param again whether they were asked before
   */
  record ReportAsked(
      ContactRequestId request, PracticeId practice, PersonId visitor, LocalDate day, boolean again)
      implements VisitEvent {}

  /** Both towns can read how it was. */
  record Reported(ContactRequestId request, PracticeId practice, PersonId host)
      implements VisitEvent {}
}
