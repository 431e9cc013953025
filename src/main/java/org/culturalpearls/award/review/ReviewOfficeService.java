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
 * Reviews for those who have them made: the coordinators, each for the nominations that they may
 * see, and the deputy for those that none of them may.
 */
public interface ReviewOfficeService {

  /** A proposal for what is not assigned yet. */
  AssignmentView assignment(PersonId actor, CycleId cycle, AwardStage stage, ReviewLimits limits);

  /**
   * Asks for reviews; publishes {@link ReviewEvent.Assigned} for each; answers how many are new.
   */
  int assign(PersonId actor, Assign command);

  /** How many nominations nobody reviews in the stages that go on. */
  Map<AwardStage, Integer> unassigned(PersonId actor, CycleId cycle);

  /** Where nominations of this person's office have nobody who reviews them, in all open cycles. */
  List<OfficeStage> toAssign(PersonId person);

  /** Also of what has left the stage since. */
  ReviewProgress progress(PersonId actor, CycleId cycle, AwardStage stage);

  /**
   * What a reviewer has said. Only once it cannot be corrected any more, since who has reviews made
   * may be a reviewer, too, and writes the own one without having read others.
   */
  ReadReview read(PersonId actor, ReviewId review);

  /**
   * Reminds the reviewer of an open review.
   *
   * @throws org.culturalpearls.shared.AlreadyDone within a day of the last time
   */
  void remind(PersonId actor, ReviewId review);

  /** Whether its stage goes on, so that somebody can be asked. */
  boolean isOpen(ReviewId review);

  /** Why a review was declined or left out; otherwise empty. */
  String reason(PersonId actor, ReviewId review);

  /** Who could make this review instead, those not asked before and with fewest reviews first. */
  List<ReviewerChoice> choices(PersonId actor, ReviewId review);

  /** Answers whether somebody was found. Also takes an open review away from who has it. */
  boolean reassign(PersonId actor, ReviewId review, Reassign command);

  /** Where this person acts as a deputy now; nothing for others. */
  List<OfficeStage> asDeputy(PersonId person);

  /** Until when somebody else is to be found. */
  Instant reassignBy(ReviewId review);

  /** The deputy who finds somebody else, where no coordinator may see the nomination. */
  Optional<PersonId> actingDeputy(ReviewId review);

  /** What a review is about, for a caller that has asked whether the reader may know. */
  NominationFacts nomination(ReviewId review);

  /**
   * Gives a review to somebody else, or leaves it out.
   *
   * @param reviewer null to leave it out
   * @param reason why it is left out
   */
  record Reassign(PersonId reviewer, String reason) {}

  /** Asks these people for reviews of these nominations; who reviews already stays. */
  record Assign(CycleId cycle, AwardStage stage, Map<NominationId, Set<PersonId>> reviewers) {

    public Assign {
      reviewers = Map.copyOf(reviewers);
    }
  }
}
