package org.culturalpearls.award.internal;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.award.AnswerReview;
import org.culturalpearls.award.Criterion;
import org.culturalpearls.award.DeclareConflict;
import org.culturalpearls.award.FileContent;
import org.culturalpearls.award.FileId;
import org.culturalpearls.award.OwnReview;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.award.ReviewService;
import org.culturalpearls.award.ReviewState;
import org.culturalpearls.award.ReviewSubmitted;
import org.culturalpearls.award.ReviewTask;
import org.culturalpearls.award.ReviewView;
import org.culturalpearls.award.SaveReview;
import org.culturalpearls.award.ScoringView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers do: answer, write, submit and correct. */
@Service
@Transactional
class ReviewFacade implements ReviewService {

  static final int LONGEST_REMARKS = 4000;
  static final int LONGEST_REASON = 1000;

  private final Reviews reviews;
  private final CorrectedReviews corrected;
  private final ReviewAccess access;
  private final ReviewPages pages;
  private final ReviewCounts counts;
  private final ConflictFacade conflicts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewFacade(
      Reviews reviews,
      CorrectedReviews corrected,
      ReviewAccess access,
      ReviewPages pages,
      ReviewCounts counts,
      ConflictFacade conflicts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reviews = reviews;
    this.corrected = corrected;
    this.access = access;
    this.pages = pages;
    this.counts = counts;
    this.conflicts = conflicts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<OwnReview> own(PersonId reviewer) {
    return pages.own(reviewer);
  }

  @Override
  public ScoringView scoring(PersonId reviewer, ReviewId id) {
    Review review = access.own(reviewer, id);
    review.require(ReviewState.ASSIGNED, ReviewState.SCORING, ReviewState.SUBMITTED);
    return pages.scoring(review);
  }

  @Override
  @Transactional(readOnly = true)
  public FileContent file(PersonId reviewer, ReviewId id, FileId file) {
    return pages.file(access.own(reviewer, id), file);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayDo(PersonId person, ReviewId review, ReviewTask task) {
    access.requireMayDo(person, review, task);
  }

  @Override
  @Transactional(readOnly = true)
  public ReviewView forTask(PersonId person, ReviewId review, ReviewTask task) {
    access.requireMayDo(person, review, task);
    return access.existing(review).view();
  }

  @Override
  public boolean answer(PersonId reviewer, ReviewId id, AnswerReview answer) {
    Review review = access.ownHeld(reviewer, id);
    access.requireUndecided(review);
    switch (TextRule.chosen("decision", answer.answer())) {
      case FREE -> review.begin();
      case DECLINE -> review.decline(TextRule.required("reason", answer.words(), LONGEST_REASON));
      case CONFLICT -> {
        review.conflict();
        reviews.flush();
        conflicts.keep(
            reviewer,
            new DeclareConflict(review.nomination(), reviewer, answer.kind(), answer.words()));
      }
    }
    reviews.flush();
    return review.state() == ReviewState.SCORING;
  }

  @Override
  public long save(PersonId reviewer, SaveReview command) {
    Review review = access.ownHeld(reviewer, command.review());
    access.requireStageOpen(review);
    List<Criterion> criteria = access.award(review).criteria(review.stage());
    ScorePolicy.check(command.points(), criteria);
    String toTown = TextRule.optional("townRemarks", command.townRemarks(), LONGEST_REMARKS);
    String inConfidence =
        TextRule.optional("confidential", command.confidential(), LONGEST_REMARKS);
    if (review.state() == ReviewState.SUBMITTED) {
      correct(review, command, toTown, inConfidence, criteria);
    } else {
      review.write(command, toTown, inConfidence);
    }
    reviews.flush();
    return review.view().version();
  }

  private void correct(
      Review review,
      SaveReview command,
      String toTown,
      String inConfidence,
      List<Criterion> criteria) {
    ScorePolicy.checkComplete(command.points(), toTown, criteria);
    CorrectedReview before = new CorrectedReview(review, clock.instant());
    if (command.points().equals(review.points())
        && toTown.equals(review.townRemarks())
        && inConfidence.equals(review.confidential())) {
      return;
    }
    review.write(command, toTown, inConfidence);
    review.corrected(ScorePolicy.value(command.points(), criteria));
    corrected.save(before);
  }

  @Override
  public void submit(PersonId reviewer, ReviewId id) {
    Review review = access.ownHeld(reviewer, id);
    access.requireStageOpen(review);
    List<Criterion> criteria = access.award(review).criteria(review.stage());
    ScorePolicy.checkComplete(review.points(), review.townRemarks(), criteria);
    review.submit(ScorePolicy.value(review.points(), criteria), clock.instant());
    reviews.flush();
    events.publishEvent(
        new ReviewSubmitted(id, review.nomination(), review.cycle(), review.stage()));
    counts.settle(review.cycle(), review.stage());
  }

  @Override
  public void silent(ReviewId id) {
    access.held(id).silent();
    reviews.flush();
  }
}
