package org.culturalpearls.award;

import java.util.List;
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
  FileContent file(PersonId reviewer, ReviewId review, FileId file);

  /** Whether this person may do a task of the review now. */
  void requireMayDo(PersonId person, ReviewId review, ReviewTask task);

  /** What a task's form shows. */
  ReviewView forTask(PersonId person, ReviewId review, ReviewTask task);

  /** Answers whether a conflict stands in the way; answers whether the review can be made. */
  boolean answer(PersonId reviewer, ReviewId review, AnswerReview answer);

  /** Keeps what is written so far, or corrects a submitted review; answers the new version. */
  long save(PersonId reviewer, SaveReview command);

  /** Refused as long as points or remarks to the town are missing. */
  void submit(PersonId reviewer, ReviewId review);

  /** The reviewer did not answer, or did not submit, in time. */
  void silent(ReviewId review);
}
