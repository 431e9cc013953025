package org.culturalpearls.award.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * Who could review what.
 *
 * @param reviewers of each nomination, those who were fixed before among them
 * @param loads of every reviewer, also of one who gets nothing
 * @param shortfalls where there are fewer reviews than there should be, and why
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
