package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.core.DeclaredConflicts;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.review.OwnReview;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewTask;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets reviewers answer, write, submit and correct their reviews. */
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
  private final DeclaredConflicts conflicts;
  private final ReviewProcess process;
  private final FoundTies ties;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewFacade(
      Reviews reviews,
      CorrectedReviews corrected,
      ReviewAccess access,
      ReviewPages pages,
      ReviewCounts counts,
      DeclaredConflicts conflicts,
      ReviewProcess process,
      FoundTies ties,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reviews = reviews;
    this.corrected = corrected;
    this.access = access;
    this.pages = pages;
    this.counts = counts;
    this.conflicts = conflicts;
    this.process = process;
    this.ties = ties;
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
  public NominationFileService.Content file(PersonId reviewer, ReviewId id, FileId file) {
    return pages.file(access.own(reviewer, id), file);
  }

  @Override
  @Transactional(readOnly = true)
  public ReviewedPlan plan(PersonId reviewer, ReviewId id) {
    return pages.plan(access.own(reviewer, id));
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
  public boolean answer(PersonId reviewer, ReviewId id, Answer answer) {
    Review review = access.lockOwn(reviewer, id);
    access.requireUndecided(review);
    switch (TextRule.chosen("decision", answer.answer())) {
      case FREE -> review.begin();
      case DECLINE -> review.decline(TextRule.required("reason", answer.words(), LONGEST_REASON));
      case CONFLICT -> {
        review.conflict();
        reviews.flush();
        conflicts.keep(
            reviewer,
            new ConflictService.Declare(
                review.nomination(), reviewer, answer.kind(), answer.words()));
      }
    }
    reviews.flush();
    if (answer.answer() != ReviewAnswer.FREE) {
      ties.over(List.of(review));
    }
    return review.state() == ReviewState.SCORING;
  }

  @Override
  public long save(PersonId reviewer, Save command) {
    return written(reviewer, command, false).view().version();
  }

  @Override
  public void submit(PersonId reviewer, Save command) {
    if (written(reviewer, command, true).state() == ReviewState.SCORING) {
      process.submit(reviewer, command.review());
    }
  }

  private Review written(PersonId reviewer, Save command, boolean isToCount) {
    Review review = access.lockOwn(reviewer, command.review());
    access.requireStageOpen(review);
    boolean counts = review.state() == ReviewState.SUBMITTED;
    List<Criterion> criteria = access.award(review).criteria(review.stage());
    Map<Integer, Integer> points =
        ScorePolicy.read(
            command.points(),
            Objects.requireNonNullElse(command.townRemarks(), ""),
            criteria,
            counts || isToCount);
    String toTown = TextRule.optional("townRemarks", command.townRemarks(), LONGEST_REMARKS);
    String inConfidence =
        TextRule.optional("confidential", command.confidential(), LONGEST_REMARKS);
    boolean same =
        points.equals(review.points())
            && toTown.equals(review.townRemarks())
            && inConfidence.equals(review.confidential());
    if (counts && same) {
      return review;
    }
    Map<Integer, Integer> given = Map.copyOf(review.points());
    CorrectedReview before = counts ? new CorrectedReview(review, clock.instant()) : null;
    review.write(command.version(), points, toTown, inConfidence);
    if (counts) {
      review.corrected(ScorePolicy.value(points, criteria));
      corrected.save(before);
    }
    reviews.flush();
    if (counts) {
      tellChanged(review, given);
    }
    return review;
  }

  private void tellChanged(Review review, Map<Integer, Integer> before) {
    new TreeMap<>(review.points())
        .forEach(
            (criterion, after) -> {
              Integer earlier = before.get(criterion);
              if (earlier != null && !after.equals(earlier)) {
                events.publishEvent(
                    new ReviewEvent.PointsChanged(
                        review.id(),
                        review.nomination(),
                        review.reviewer(),
                        criterion,
                        earlier,
                        after));
              }
            });
  }

  @Override
  public void submitted(PersonId reviewer, ReviewId id) {
    Review review = access.lockOwn(reviewer, id);
    access.requireStageOpen(review);
    List<Criterion> criteria = access.award(review).criteria(review.stage());
    ScorePolicy.checkComplete(review.points(), review.townRemarks(), criteria);
    review.submit(ScorePolicy.value(review.points(), criteria), clock.instant());
    reviews.flush();
    events.publishEvent(
        new ReviewEvent.Submitted(
            id,
            review.nomination(),
            review.cycle(),
            review.stage(),
            review.reviewer(),
            review.value()));
    counts.settle(review.cycle(), review.stage());
  }

  @Override
  public void silent(ReviewId id) {
    Review review = access.lockForUpdate(id);
    review.silent();
    reviews.flush();
    ties.over(List.of(review));
  }
}
