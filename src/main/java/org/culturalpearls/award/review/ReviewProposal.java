package org.culturalpearls.award.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * A proposed assignment of reviewers.
 *
 * @param reviewers of each nomination, including those assigned before
 * @param loads of every reviewer, also of one without reviews
 * @param shortfalls nominations with fewer reviews than wanted, and why
 */
public record ReviewProposal(
    Map<NominationId, Set<PersonId>> reviewers,
    List<ReviewerLoad> loads,
    List<ReviewShortfall> shortfalls) {

  public ReviewProposal {
    loads = List.copyOf(loads);
    shortfalls = List.copyOf(shortfalls);
  }
}
