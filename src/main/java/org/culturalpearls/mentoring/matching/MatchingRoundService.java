package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** Proposes mentors for all open searches at once; for coordinators. */
public interface MatchingRoundService {

  /**
   * Proposes the leads with the largest sum of scores that everybody's capacity allows; among equal
   * sums, one that serves most towns. The same state gives the same proposal. A mentor with a
   * negative score is not proposed, but can be chosen. Where a town wishes a twin, one is proposed
   * from the capacity that the leads leave.
   */
  MatchingRound round(PersonId coordinator);

  /**
   * Asks all chosen mentors: each choice completes the coordinator's open task of its town. All or
   * nothing.
   *
   * @throws RoundRefused when one is no longer possible or a mentor's capacity is exceeded
   */
  void confirm(PersonId coordinator, List<MatchingService.Propose> choices);
}
