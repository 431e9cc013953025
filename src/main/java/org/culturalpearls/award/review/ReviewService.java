package org.culturalpearls.award.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.people.PersonId;

/**
 * Reviews for those who make them. Who may not see a nomination finds none of its reviews, not even
 * the own one.
 */
public interface ReviewService {

  /** The reviews of this person, those that are due first. */
  List<OwnReview> own(PersonId reviewer);

  /** The own review with what it is about. Others' reviews are noted as seen. */
  ScoringView scoring(PersonId reviewer, ReviewId review);

  /** A file of the nomination, once the reviewer has answered that nothing ties them to it. */
  NominationFileService.Content file(PersonId reviewer, ReviewId review, FileId file);

  /** Whether this person may do a task of the review now. */
  void requireMayDo(PersonId person, ReviewId review, ReviewTask task);

  /** What a task's form shows. */
  ReviewView forTask(PersonId person, ReviewId review, ReviewTask task);

  /** Answers whether a conflict stands in the way; answers whether the review can be made. */
  boolean answer(PersonId reviewer, ReviewId review, Answer answer);

  /** Keeps what is written so far, or corrects a submitted review; answers the new version. */
  long save(PersonId reviewer, Save command);

  /**
   * Keeps what is written and completes the task of the review with it, both or neither; corrects
   * one that was submitted.
   */
  void submit(PersonId reviewer, Save command);

  /** The task of a review was completed: refused as long as points or remarks are missing. */
  void submitted(PersonId reviewer, ReviewId review);

  /** The reviewer did not answer, or did not submit, in time. */
  void silent(ReviewId review);

  /**
   * Keeps a review as far as it is written; version as read.
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
   * @param words more about the conflict, or why it is declined
   */
  record Answer(ReviewAnswer answer, DeclaredKind kind, String words) {

    public static Answer free() {
      return new Answer(ReviewAnswer.FREE, null, "");
    }
  }
}
