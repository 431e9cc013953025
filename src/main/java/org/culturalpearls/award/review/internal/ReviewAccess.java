package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewTask;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.review.core.StageDecisions;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds reviews for those who may do something with them. To people who may not see the nomination
 * the review does not exist, whoever they are.
 */
@Component
class ReviewAccess {

  private final Reviews reviews;
  private final StageDecisions decisions;
  private final NominationReads nominations;
  private final KeptDecisions kept;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final Awards awards;
  private final AwardReads reads;
  private final Clock clock;

  ReviewAccess(
      Reviews reviews,
      StageDecisions decisions,
      NominationReads nominations,
      KeptDecisions kept,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      Awards awards,
      AwardReads reads,
      Clock clock) {
    this.reviews = reviews;
    this.decisions = decisions;
    this.nominations = nominations;
    this.kept = kept;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.awards = awards;
    this.reads = reads;
    this.clock = clock;
  }

  /** Returns the own review, as long as it is assigned to this person. */
  Review own(PersonId reviewer, ReviewId id) {
    Review review = existing(id);
    if (!review.reviewer().equals(reviewer)) {
      throw none();
    }
    requireSight(reviewer, review);
    return review;
  }

  /** The same, locked until the end of the transaction, for a change. */
  Review lockOwn(PersonId reviewer, ReviewId id) {
    Review review = lockWithDecision(id);
    if (!review.reviewer().equals(reviewer)) {
      throw none();
    }
    requireSight(reviewer, review);
    return review;
  }

  /** Returns a review to people who do the coordinators' tasks for its nomination. */
  Review ofOffice(PersonId actor, ReviewId id) {
    Review review = lockForUpdate(id);
    requireOffice(actor, review.nomination());
    return review;
  }

  void requireOffice(PersonId actor, NominationId id) {
    if (!coordinators.people(nominations.facts(id)).contains(actor)) {
      throw none();
    }
  }

  void requireMayDo(PersonId person, ReviewId id, ReviewTask task) {
    switch (task) {
      case DECLARE -> own(person, id).require(ReviewState.ASSIGNED);
      case SCORE -> own(person, id).require(ReviewState.SCORING);
      case REASSIGN -> {
        requireOffice(person, existing(id).nomination());
        existing(id).require(ReviewState.TO_REASSIGN.toArray(ReviewState[]::new));
      }
    }
  }

  Review existing(ReviewId id) {
    return reviews.findById(id.value()).orElseThrow(ReviewAccess::none);
  }

  Review lockForUpdate(ReviewId id) {
    return reviews.lock(id.value()).orElseThrow(ReviewAccess::none);
  }

  /** The decision is locked first, in the order in which a confirmation locks them. */
  Review lockWithDecision(ReviewId id) {
    decisions.lockShared(id);
    return lockForUpdate(id);
  }

  NominationFacts nomination(Review review) {
    return nominations.facts(review.nomination());
  }

  Award award(Review review) {
    return award(review.cycle());
  }

  private Award award(CycleId cycle) {
    return awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
  }

  /** Throws once the stage has ended, or a decision is based on its reviews. */
  void requireStageOpen(Review review) {
    requireUndecided(review);
    if (hasStageEnded(review)) {
      throw new NotAllowed("error.review.stage-ended");
    }
  }

  void requireUndecided(Review review) {
    if (isDecided(review)) {
      throw new NotAllowed("error.review.decided");
    }
  }

  boolean isStageOpen(Review review) {
    return !hasStageEnded(review) && !isDecided(review);
  }

  boolean hasStageEnded(Review review) {
    return times(review.cycle()).hasPassed(review.stage().ends(), clock.instant());
  }

  /** Also while the town is not told: the decision rests on the reviews as they were. */
  boolean isDecided(Review review) {
    return isDecided(review.view(), nomination(review), handedOn(Set.of(review.cycle())))
        || review.stage() == AwardStage.PRE_SELECTION
            && kept.untold(review.nomination()).isPresent();
  }

  /**
   * In the jury as soon as the decision was handed on to the chair; before, with the decision on
   * the nomination.
   *
   * @param handedOn the cycles whose decision the chair has
   */
  static boolean isDecided(ReviewView review, NominationFacts nomination, Set<CycleId> handedOn) {
    return nomination.state() != NominationState.underReview(review.stage())
        || review.stage() == AwardStage.JURY && handedOn.contains(review.cycle());
  }

  /** Returns those of these cycles whose title decision was handed on, in one read. */
  Set<CycleId> handedOn(Collection<CycleId> cycles) {
    return decisions.handedOn(cycles);
  }

  /** Returns the current dates of an award. */
  AwardTimes times(CycleId cycle) {
    return reads.times(award(cycle));
  }

  private void requireSight(PersonId person, Review review) {
    if (visibility.seenAsReviewer(person, List.of(nomination(review))).isEmpty()) {
      throw none();
    }
  }

  static NotFound none() {
    return new NotFound("error.review.not-found");
  }
}
