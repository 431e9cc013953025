package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** Proposes mentors for all open searches at once; for coordinators. */
public interface MatchingRoundService {

  /**
   * The leads with the largest sum of scores that everybody's capacity allows; of several such, one
   * that serves most towns. The same state gives the same proposal. A mentor against whom more
   * speaks than for is not proposed, but can be chosen. Where a town wishes a twin, one is proposed
   * from the places that the leads leave.
   */
  MatchingRound round(PersonId coordinator);

  /**
   * Asks all chosen mentors: each choice does the coordinator's open task of its town. All or
   * nothing.
   *
   * @throws RoundRefused when one is no longer possible or too much is asked of a mentor
   */
  void confirm(PersonId coordinator, List<MatchingService.Propose> choices);
}
