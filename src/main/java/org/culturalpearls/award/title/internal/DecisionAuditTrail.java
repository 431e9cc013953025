package org.culturalpearls.award.title.internal;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Records the steps of a decision in the audit trails of its nominations. */
@Component
class DecisionAuditTrail {

  private final AuditTrail trail;

  DecisionAuditTrail(AuditTrail trail) {
    this.trail = trail;
  }

  void decided(PersonId person, RankingInput table, TitleDecision chosen, String kind) {
    for (NominationFacts nomination : table.nominations()) {
      trail.add(nomination.id(), person, kind, given(chosen, nomination.id()));
    }
  }

  void leftOut(PersonId person, RankingInput table, Set<ReviewId> before, Set<ReviewId> after) {
    table
        .reviews()
        .forEach(
            (nomination, reviews) ->
                reviews.forEach(
                    review -> {
                      boolean was = before.contains(review.id());
                      boolean is = after.contains(review.id());
                      if (was != is) {
                        trail.add(
                            nomination,
                            person,
                            is ? "review.left-out" : "review.counted-again",
                            review.id());
                      }
                    }));
  }

  private static GivenTitle given(TitleDecision chosen, NominationId nomination) {
    if (chosen.titles().contains(nomination)) {
      return GivenTitle.TITLE;
    }
    return chosen.extra().contains(nomination) ? GivenTitle.EXTRA : GivenTitle.NONE;
  }
}
