package org.culturalpearls.award.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanVersionView;

/**
 * Lets reviewers make their reviews. Who may not see a nomination finds no review of it, not even
 * the own one.
 */
public interface ReviewService {

  /** Returns the reviews of this person, those that are due first. */
  List<OwnReview> own(PersonId reviewer);

  /** Returns the own review with the text under review. Records that others' reviews were shown. */
  ScoringView scoring(PersonId reviewer, ReviewId review);

  /** Returns a file of the nomination, once the reviewer has declared that there is no conflict. */
  NominationFileService.Content file(PersonId reviewer, ReviewId review, FileId file);

  /**
   * Returns the frozen plan that the jury reads, once the reviewer has declared that there is no
   * conflict; throws NotFound at pre-selection.
   */
  ReviewedPlan plan(PersonId reviewer, ReviewId review);

  /** Throws unless this person may do a task of the review now. */
  void requireMayDo(PersonId person, ReviewId review, ReviewTask task);

  /** Returns the review for the form of a task. */
  ReviewView forTask(PersonId person, ReviewId review, ReviewTask task);

  /** Records the answer on conflicts; returns whether the review can be made. */
  boolean answer(PersonId reviewer, ReviewId review, Answer answer);

  /** Saves a draft, or corrects a submitted review; returns the new version. */
  long save(PersonId reviewer, Save command);

  /**
   * Saves the review and completes its task with it, both or neither; corrects a submitted review.
   */
  void submit(PersonId reviewer, Save command);

  /**
   * Marks the review as submitted when its task is completed; refused as long as points or remarks
   * are missing.
   */
  void submitted(PersonId reviewer, ReviewId review);

  /** Records that the reviewer did not answer, or did not submit, in time. */
  void silent(ReviewId review);

  /** A frozen plan with the town whose it is. */
  record ReviewedPlan(ParticipationId town, PlanVersionView version) {}

  /**
   * Saves a review, complete or not; version as read.
   *
   * @param points as typed, by the number of the criterion, from 1; those not given yet are empty
   *     or left out
   * @param townRemarks what the town reads after the results are released, without the name
   * @param confidential what only the jury and the coordinators read
   */
  record Save(
      ReviewId review,
      long version,
      Map<Integer, String> points,
      String townRemarks,
      String confidential) {

    public Save {
      points = Collections.unmodifiableMap(new TreeMap<>(points));
    }
  }

  /**
   * Answers whether the review can be made.
   *
   * @param kind of the conflict; null for other answers
   * @param words more about the conflict, or why the review is declined
   */
  record Answer(ReviewAnswer answer, DeclaredKind kind, String words) {

    public static Answer free() {
      return new Answer(ReviewAnswer.FREE, null, "");
    }
  }
}
