package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.ConflictEvent;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.review.core.StageDecisions;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Changes reviews after events elsewhere: moved dates, ended nominations, new conflicts. */
@Component
class ReviewListener {

  private final Reviews reviews;
  private final StageDecisions decisions;
  private final NominationReads nominations;
  private final Awards awards;
  private final ReviewCalendar calendar;
  private final ReviewCounts counts;
  private final ReviewProcess process;
  private final FoundTies ties;
  private final Clock clock;

  ReviewListener(
      Reviews reviews,
      StageDecisions decisions,
      NominationReads nominations,
      Awards awards,
      ReviewCalendar calendar,
      ReviewCounts counts,
      ReviewProcess process,
      FoundTies ties,
      Clock clock) {
    this.reviews = reviews;
    this.decisions = decisions;
    this.nominations = nominations;
    this.awards = awards;
    this.calendar = calendar;
    this.counts = counts;
    this.process = process;
    this.ties = ties;
    this.clock = clock;
  }

  /** The jury has decided: reviews that are not submitted are closed. */
  @EventListener
  void follow(AwardEvent.TitlesConfirmed confirmed) {
    List<Review> all =
        reviews.findByCycleIdAndStageOrderById(confirmed.cycle().value(), AwardStage.JURY);
    end(all);
    ties.over(all);
  }

  @EventListener
  void follow(NominationEvent.Withdrawn withdrawn) {
    end(withdrawn.nomination());
    settle(nominations.facts(withdrawn.nomination()).cycle());
  }

  /** What others waited for, since it could have come to be compared with them. */
  @EventListener
  void follow(NominationEvent.NotEligible checked) {
    settle(nominations.facts(checked.nomination()).cycle());
  }

  @EventListener
  void follow(AwardEvent.DateReached reached) {
    if (reached.date() == AwardDate.CALL_CLOSES) {
      settle(reached.cycle());
    }
  }

  private void settle(CycleId cycle) {
    for (AwardStage stage : AwardStage.values()) {
      counts.settle(cycle, stage);
    }
  }

  @EventListener
  void follow(NominationEvent.Selected selected) {
    end(selected.nomination());
  }

  @EventListener
  void follow(NominationEvent.NotSelected notSelected) {
    end(notSelected.nomination());
  }

  @EventListener
  void follow(AwardEvent.DatesMoved moved) {
    Award award = awards.findByCycleId(moved.cycle().value()).orElseThrow();
    for (AwardStage stage : AwardStage.values()) {
      if (moved.dates().containsKey(stage.ends())) {
        reviews.findByCycleIdAndStageOrderById(moved.cycle().value(), stage).stream()
            .filter(Review::isRunning)
            .forEach(review -> move(award, review));
      }
    }
  }

  private void move(Award award, Review review) {
    NominationFacts nomination = nominations.facts(review.nomination());
    ReviewProcess.Times times = calendar.moved(award, review, nomination);
    review.move(times);
    reviews.flush();
    process.datesMoved(
        review.id(), times, since -> calendar.reassignBy(award, review, nomination, since));
  }

  /** Declared on a page, or by a coordinator: the person's reviews go to others. */
  @EventListener
  void follow(ConflictEvent.Declared declared) {
    inConflictUnlessDecided(
        reviews.findByNominationIdAndReviewerIdAndStateIn(
            declared.nomination().value(), declared.person().value(), ReviewState.LIVE),
        List.of(nominations.facts(declared.nomination())));
  }

  /** A dismissed reviewer loses open reviews; submitted ones count. */
  @EventListener
  void follow(AwardEvent.Dismissed dismissed) {
    List<Review> open =
        reviews
            .findByReviewerIdInAndStateIn(Set.of(dismissed.person().value()), ReviewState.OPEN)
            .stream()
            .filter(
                one ->
                    one.cycle().equals(dismissed.cycle())
                        && dismissed.offices().contains(one.stage().reviewers()))
            .toList();
    if (!open.isEmpty()) {
      giveAwayUnlessDecided(
          open,
          nominations.inCycle(dismissed.cycle(), EnumSet.allOf(NominationState.class)),
          Review::dismiss,
          process::dismissed);
    }
  }

  /**
   * A review that a decision is based on stays.
   *
   * @param about the nominations of these reviews, and maybe others
   */
  void inConflictUnlessDecided(Collection<Review> these, Collection<NominationFacts> about) {
    giveAwayUnlessDecided(these, about, Review::conflict, process::conflictFound);
  }

  private void giveAwayUnlessDecided(
      Collection<Review> these,
      Collection<NominationFacts> about,
      Consumer<Review> why,
      Consumer<ReviewProcess.Start> tell) {
    if (these.isEmpty()) {
      return;
    }
    Map<NominationId, NominationFacts> facts =
        about.stream().collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    List<Review> open = undecided(these, facts);
    open.forEach(why);
    reviews.flush();
    ties.over(open);
    open.forEach(
        review ->
            tell.accept(
                new ReviewProcess.Start(
                    review.id(),
                    facts.get(review.nomination()),
                    review.reviewer(),
                    new ReviewProcess.Times(review.declareBy(), review.scoreBy()))));
  }

  /** Returns those of these reviews whose stage is not decided. */
  List<Review> undecided(Collection<Review> these, Map<NominationId, NominationFacts> about) {
    Set<CycleId> decided = decided(these);
    return these.stream()
        .filter(
            review ->
                about.get(review.nomination()).state()
                        == NominationState.underReview(review.stage())
                    && !decided.contains(review.cycle()))
        .toList();
  }

  /** Returns the cycles of these reviews whose titles are confirmed. */
  private Set<CycleId> decided(Collection<Review> these) {
    return decisions.confirmed(these.stream().map(Review::cycle).collect(Collectors.toSet()));
  }

  private void end(List<Review> all) {
    for (Review review : all) {
      boolean running = review.isRunning();
      review.close(clock.instant());
      if (running) {
        process.end(review.id());
      }
    }
    reviews.flush();
  }

  private void end(NominationId nomination) {
    end(
        reviews.findByNominationIdAndSettledAtIsNullAndStateNot(
            nomination.value(), ReviewState.SUBMITTED));
    ties.over(nomination);
  }
}
