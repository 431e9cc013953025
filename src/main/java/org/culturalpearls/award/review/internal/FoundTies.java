package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.core.ExcusedTies;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.TieCheckProcess;
import org.culturalpearls.award.review.TieCheckService.State;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has ties looked into that came up by an act of others than the reviewer. */
@Component
class FoundTies implements ExcusedTies {

  /**
   * The kinds that others can bring about: they end no review by themselves. A reviewer declares a
   * conflict or accepts a mentoring.
   */
  private static final Set<ConflictKind> BROUGHT_ABOUT =
      EnumSet.of(
          ConflictKind.SAME_COUNTRY,
          ConflictKind.SAME_ORGANISATION,
          ConflictKind.SAME_MUNICIPALITY,
          ConflictKind.OWN_NOMINATION);

  private static final Set<State> OPEN = EnumSet.of(State.OPEN);
  private static final Set<State> EXCUSED = EnumSet.of(State.OPEN, State.KEPT);

  private final TieChecks checks;
  private final Reviews reviews;
  private final AuditTrail trail;
  private final TieCheckProcess process;
  private final ObjectProvider<TieDeciders> deciders;
  private final Clock clock;

  FoundTies(
      TieChecks checks,
      Reviews reviews,
      AuditTrail trail,
      TieCheckProcess process,
      ObjectProvider<TieDeciders> deciders,
      Clock clock) {
    this.checks = checks;
    this.reviews = reviews;
    this.trail = trail;
    this.process = process;
    this.deciders = deciders;
    this.clock = clock;
  }

  /** Returns those of these kinds that others can bring about. */
  static Set<ConflictKind> broughtAbout(Set<ConflictKind> kinds) {
    return kinds.stream().filter(BROUGHT_ABOUT::contains).collect(Collectors.toSet());
  }

  @Override
  public List<Excused> of(Collection<PersonId> persons, Collection<NominationId> nominations) {
    return checks
        .ofRunningReviews(
            persons.stream().map(PersonId::value).toList(),
            nominations.stream().map(NominationId::value).toList(),
            EXCUSED,
            ReviewState.LIVE)
        .stream()
        .map(check -> new Excused(check.reviewer(), check.nomination(), check.kinds()))
        .toList();
  }

  /** Returns for each review the ties that are excused, or are still to be decided on. */
  Map<ReviewId, Set<ConflictKind>> excused(Collection<Review> reviews) {
    Map<ReviewId, Set<ConflictKind>> excused = new HashMap<>();
    of(reviews, EXCUSED)
        .forEach(
            check ->
                excused
                    .computeIfAbsent(check.review(), none -> new HashSet<>())
                    .addAll(check.kinds()));
    return excused;
  }

  /** Has somebody look into the ties of a review, with one that is open already if there is one. */
  void lookInto(Review review, NominationFacts nomination, Set<ConflictKind> kinds) {
    reviews.lock(review.id().value());
    List<TieCheck> open = of(List.of(review), OPEN);
    if (open.isEmpty()) {
      TieCheck.Asked asked = deciders.getObject().toAsk(nomination, review.reviewer());
      TieCheck check = checks.saveAndFlush(new TieCheck(review, kinds, asked, clock.instant()));
      trail.add(nomination.id(), null, "tie.found", review.id());
      process.start(check.id(), nomination);
    } else {
      open.get(0).add(kinds);
      checks.flush();
    }
  }

  /** Ends what is still to be decided on reviews that have ended. */
  void over(Collection<Review> reviews) {
    if (!reviews.isEmpty()) {
      end(of(reviews, OPEN));
    }
  }

  /** Ends what is still to be decided on reviews of a nomination whose stage is decided. */
  void over(NominationId nomination) {
    end(checks.findByNominationIdInAndStateIn(List.of(nomination.value()), OPEN));
  }

  private void end(List<TieCheck> open) {
    open.forEach(TieCheck::over);
    checks.flush();
    open.forEach(check -> process.end(check.id()));
  }

  private List<TieCheck> of(Collection<Review> reviews, Set<State> states) {
    return checks.findByReviewIdInAndStateIn(
        reviews.stream().map(review -> review.id().value()).toList(), states);
  }
}
