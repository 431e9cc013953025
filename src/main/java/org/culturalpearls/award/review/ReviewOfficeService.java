package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * Organises reviews: coordinators for the nominations that they may see, and the deputy for those
 * that none of them may.
 */
public interface ReviewOfficeService {

  /** Proposes reviewers for what is not assigned yet. */
  AssignmentView assignment(PersonId actor, CycleId cycle, AwardStage stage, ReviewLimits limits);

  /**
   * Assigns reviews and publishes {@link ReviewEvent.Assigned} for each; returns how many are new.
   */
  int assign(PersonId actor, Assign command);

  /** Returns how many nominations have no reviewer, for each stage that is not over. */
  Map<AwardStage, Integer> unassigned(PersonId actor, CycleId cycle);

  /**
   * Returns the stages of open cycles in which nominations have no reviewer and this person does
   * the coordinators' tasks for them.
   */
  List<OfficeStage> toAssign(PersonId person);

  /** Returns the reviews of a stage, including those of nominations that have left it. */
  ReviewProgress progress(PersonId actor, CycleId cycle, AwardStage stage);

  /**
   * Returns a submitted review, once it cannot be corrected any more: the reader may be a reviewer
   * too, and writes the own review without having read others.
   */
  ReadReview read(PersonId actor, ReviewId review);

  /**
   * Reminds the reviewer of an open review.
   *
   * @throws org.culturalpearls.shared.AlreadyDone less than a day after the last reminder
   */
  void remind(PersonId actor, ReviewId review);

  /** Returns whether the stage of the review is not over, so that somebody can be assigned. */
  boolean isOpen(ReviewId review);

  /** Returns why a review was declined or left out; otherwise empty. */
  String reason(PersonId actor, ReviewId review);

  /**
   * Returns who could make this review instead: first people who were not asked before, and those
   * with the fewest reviews.
   */
  List<ReviewerChoice> choices(PersonId actor, ReviewId review);

  /**
   * Reassigns a review and returns whether a reviewer was found. It also takes an open review away
   * from its reviewer.
   */
  boolean reassign(PersonId actor, ReviewId review, Reassign command);

  /** Returns the stages in which this person acts as a deputy now; empty for others. */
  List<OfficeStage> asDeputy(PersonId person);

  /** Returns until when another reviewer should be found. */
  Instant reassignBy(ReviewId review);

  /** Returns the deputy who reassigns it, if no coordinator may see the nomination. */
  Optional<PersonId> actingDeputy(ReviewId review);

  /**
   * Returns the nomination of a review, for a caller that has checked whether the reader may know
   * it.
   */
  NominationFacts nomination(ReviewId review);

  /**
   * Gives a review to another reviewer, or leaves it out.
   *
   * @param reviewer null to leave it out
   * @param reason why it is left out
   */
  record Reassign(PersonId reviewer, String reason) {}

  /** Assigns these people reviews of these nominations; reviewers who are assigned already stay. */
  record Assign(CycleId cycle, AwardStage stage, Map<NominationId, Set<PersonId>> reviewers) {

    public Assign {
      reviewers = Map.copyOf(reviewers);
    }
  }
}
