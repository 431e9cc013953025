package org.culturalpearls.award.review.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Determines who may review what, and who reviews what already. */
@Component
class ReviewerChoices {

  private final Reviews reviews;
  private final ConflictSearch search;
  private final PeopleService people;

  ReviewerChoices(Reviews reviews, ConflictSearch search, PeopleService people) {
    this.reviews = reviews;
    this.search = search;
    this.people = people;
  }

  /** Returns the people appointed for the stage who can log in. */
  Map<PersonId, PersonView> reviewers(Award award, AwardStage stage) {
    return people.persons(award.appointments().of(stage.reviewers())).values().stream()
        .filter(PersonView::active)
        .collect(Collectors.toMap(PersonView::id, person -> person));
  }

  /** Returns for each nomination the reviewers whom no conflict keeps from it. */
  Map<NominationId, Set<PersonId>> possible(
      Collection<PersonId> reviewers, Collection<NominationFacts> nominations) {
    return conflicts(reviewers, nominations).free(reviewers, nominations);
  }

  KnownConflicts conflicts(
      Collection<PersonId> reviewers, Collection<NominationFacts> nominations) {
    return search.between(reviewers, nominations);
  }

  /** Returns the current reviewers of each nomination of the stage. */
  Map<NominationId, Set<PersonId>> live(Award award, AwardStage stage) {
    Map<NominationId, Set<PersonId>> live = new HashMap<>();
    reviews.findByCycleIdAndStageOrderById(award.cycle().value(), stage).stream()
        .filter(review -> ReviewState.LIVE.contains(review.state()))
        .forEach(
            review ->
                live.computeIfAbsent(review.nomination(), none -> new HashSet<>())
                    .add(review.reviewer()));
    return live;
  }

  /** Returns the reviews that were assigned and are not made, and those left out. */
  FormerReviews former(Award award, AwardStage stage) {
    return FormerReviews.of(reviews.findByCycleIdAndStageOrderById(award.cycle().value(), stage));
  }

  /**
   * Returns who else could review this one: first people who were not asked before, and the least
   * loaded.
   */
  List<ReviewerChoice> others(Award award, AwardStage stage, NominationFacts nomination) {
    Map<PersonId, PersonView> all = reviewers(award, stage);
    Map<NominationId, Set<PersonId>> live = live(award, stage);
    Map<PersonId, ReviewState> former = former(award, stage).of(nomination.id());
    Set<PersonId> free =
        possible(all.keySet(), List.of(nomination)).getOrDefault(nomination.id(), Set.of());
    return free.stream()
        .filter(person -> !live.getOrDefault(nomination.id(), Set.of()).contains(person))
        .map(
            person ->
                new ReviewerChoice(
                    person, all.get(person).name(), load(live, person), former.get(person)))
        .sorted(
            Comparator.comparing((ReviewerChoice choice) -> choice.before() != null)
                .thenComparingInt(ReviewerChoice::reviews)
                .thenComparing(ReviewerChoice::name))
        .toList();
  }

  static int load(Map<NominationId, Set<PersonId>> live, PersonId person) {
    return (int) live.values().stream().filter(reviewers -> reviewers.contains(person)).count();
  }
}
