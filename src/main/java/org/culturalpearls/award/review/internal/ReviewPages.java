package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationFiles;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.OwnReview;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanVersionView;
import org.springframework.stereotype.Component;

/** Builds the pages of a reviewer. */
@Component
class ReviewPages {

  private final Reviews reviews;
  private final CorrectedReviews corrected;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ReviewAccess access;
  private final ReviewedTexts texts;
  private final ReviewedPeople reviewedPeople;
  private final NominationFiles files;
  private final CycleService cycles;
  private final PeopleService people;
  private final Clock clock;

  ReviewPages(
      Reviews reviews,
      CorrectedReviews corrected,
      NominationReads nominations,
      NominationVisibility visibility,
      ReviewAccess access,
      ReviewedTexts texts,
      ReviewedPeople reviewedPeople,
      NominationFiles files,
      CycleService cycles,
      PeopleService people,
      Clock clock) {
    this.reviews = reviews;
    this.corrected = corrected;
    this.nominations = nominations;
    this.visibility = visibility;
    this.access = access;
    this.texts = texts;
    this.reviewedPeople = reviewedPeople;
    this.files = files;
    this.cycles = cycles;
    this.people = people;
    this.clock = clock;
  }

  /** Open reviews first, each group in the order of its dates. */
  List<OwnReview> own(PersonId reviewer) {
    List<ReviewView> all =
        reviews.findByReviewerIdAndStateInOrderById(reviewer.value(), ReviewState.LIVE).stream()
            .map(Review::view)
            .toList();
    Map<CycleId, CycleView> known =
        cycles.cycles().stream().collect(Collectors.toMap(CycleView::id, Function.identity()));
    Map<NominationId, NominationFacts> facts = seen(reviewer, all);
    Map<CycleId, AwardTimes> times =
        all.stream()
            .map(ReviewView::cycle)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), access::times));
    Set<CycleId> handedOn = access.handedOn(times.keySet());
    return all.stream()
        .filter(review -> facts.containsKey(review.nomination()))
        .sorted(
            Comparator.comparing((ReviewView review) -> review.state() == ReviewState.SUBMITTED)
                .thenComparing(ReviewView::due))
        .map(
            review ->
                own(
                    review,
                    facts.get(review.nomination()),
                    known.get(review.cycle()),
                    times.get(review.cycle()),
                    handedOn))
        .toList();
  }

  private OwnReview own(
      ReviewView review,
      NominationFacts nomination,
      CycleView cycle,
      AwardTimes times,
      Set<CycleId> handedOn) {
    boolean ended = times.hasPassed(review.stage().ends(), clock.instant());
    return new OwnReview(
        review,
        nomination,
        cycle.name(),
        times.of(review.stage().ends()),
        !ended && !ReviewAccess.isDecided(review, nomination, handedOn),
        ended);
  }

  /** One read per cycle: a person reviews in one or two. */
  private Map<NominationId, NominationFacts> seen(PersonId reviewer, List<ReviewView> all) {
    Set<NominationId> wanted = all.stream().map(ReviewView::nomination).collect(Collectors.toSet());
    List<NominationFacts> facts =
        all.stream()
            .map(ReviewView::cycle)
            .distinct()
            .flatMap(cycle -> nominations.inCycle(cycle, Set.of(NominationState.values())).stream())
            .filter(nomination -> wanted.contains(nomination.id()))
            .toList();
    Set<NominationId> visible = visibility.seenAsReviewer(reviewer, facts);
    return facts.stream()
        .filter(nomination -> visible.contains(nomination.id()))
        .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
  }

  ScoringView scoring(Review review) {
    NominationFacts nomination = access.nomination(review);
    List<ScoringView.Other> others = List.of();
    if (review.state() == ReviewState.SUBMITTED) {
      others = others(review);
      if (!others.isEmpty() && !review.othersWereSeen()) {
        review.othersSeen(clock.instant());
        // The page carries the version that this flush creates.
        reviews.flush();
      }
    }
    return new ScoringView(
        review.view(),
        nomination,
        access.award(review).criteria(review.stage()),
        review.isAnswered() ? null : reviewedPeople.of(nomination),
        review.isAnswered() ? texts.of(nomination, review.stage()) : List.of(),
        review.isAnswered()
            ? texts.plan(nomination, review.stage()).map(PlanVersionView::content).orElse(null)
            : null,
        review.isAnswered() ? files.of(nomination.id()) : List.of(),
        others,
        corrected.findByReviewIdOrderByIdDesc(review.id().value()).stream()
            .map(CorrectedReview::view)
            .toList(),
        access.times(review.cycle()).of(review.stage().ends()),
        access.isStageOpen(review),
        access.hasStageEnded(review));
  }

  NominationFileService.Content file(Review review, FileId file) {
    review.require(ReviewState.SCORING, ReviewState.SUBMITTED);
    return files.content(review.nomination(), file).orElseThrow(ReviewAccess::none);
  }

  ReviewService.ReviewedPlan plan(Review review) {
    review.require(ReviewState.SCORING, ReviewState.SUBMITTED);
    NominationFacts nomination = access.nomination(review);
    return texts
        .plan(nomination, review.stage())
        .map(version -> new ReviewService.ReviewedPlan(nomination.participation(), version))
        .orElseThrow(ReviewAccess::none);
  }

  private List<ScoringView.Other> others(Review own) {
    List<Review> submitted =
        reviews
            .findByNominationIdAndStageAndStateOrderById(
                own.nomination().value(), own.stage(), ReviewState.SUBMITTED)
            .stream()
            .filter(review -> !review.reviewer().equals(own.reviewer()))
            .toList();
    Map<PersonId, PersonView> reviewers =
        people.persons(submitted.stream().map(Review::reviewer).toList());
    return submitted.stream()
        .map(
            review ->
                new ScoringView.Other(
                    reviewers.get(review.reviewer()).name(),
                    review.value(),
                    review.townRemarks(),
                    review.confidential()))
        .toList();
  }
}
