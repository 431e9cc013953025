package org.culturalpearls.exchange;

import java.time.YearMonth;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.shared.Versioned;

/**
 * Keeps how practices can be visited: of which kinds, and how often a year. Whether a practice can
 * be visited at all is said by its record; without that nothing is offered.
 */
public interface VisitOfferService {

  /** Returns what is offered, as everybody reads it. */
  VisitOffer offer(PublishedPractice practice);

  /** Returns whether this person looks after a practice that can be visited, hence says how. */
  boolean mayOffer(PersonId person, PublishedPractice practice);

  /** Returns what is offered, for a change. Throws NotAllowed for who does not say it. */
  Versioned<VisitOffer> ownOffer(PersonId person, PracticeId practice);

  /**
   * Says how a practice can be visited; nobody has to check that. Visits that were agreed on before
   * stay.
   *
   * @param version as read
   */
  void offer(PersonId person, PracticeId practice, long version, VisitOffer offer);

  /** Returns the months from now on that can be wished: those of years that are not full. */
  List<YearMonth> months(PersonId person, PublishedPractice practice);

  /** Returns how many towns have told of their visit. */
  int visitedBy(PracticeId practice);
}
