package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewProposal;
import org.culturalpearls.award.review.ReviewShortfall;
import org.culturalpearls.award.review.ReviewerLoad;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

class ReviewAssignmentTest {

  private static final FormerReviews NONE = FormerReviews.of(List.of());

  private static final int CASES = 10_000;

  @Test
  void givesEachTheSameNumberOfReviewsAndAllTheSameLoad() {
    ReviewProposal proposal = ReviewAssignment.propose(needs(2, 6, new int[] {9, 9, 9, 9}));
    assertThat(proposal.shortfalls()).isEmpty();
    assertThat(proposal.reviewers().values()).allMatch(reviewers -> reviewers.size() == 2);
    assertThat(proposal.loads()).extracting(ReviewerLoad::reviews).containsOnly(3);
  }

  @Test
  void saysWhereReviewersAreMissingAndWhy() {
    ReviewNeeds needs = needs(2, 2, new int[] {1, 1, 5});
    needs.conflicts().put(new NominationId(1), Set.of(new PersonId(3)));
    ReviewProposal proposal = ReviewAssignment.propose(needs);
    assertThat(proposal.shortfalls())
        .containsExactly(
            new ReviewShortfall(
                new NominationId(1), 1, Set.of(new PersonId(3)), Set.of(new PersonId(2))));
    assertThat(proposal.reviewers().get(new NominationId(2)))
        .containsExactlyInAnyOrder(new PersonId(2), new PersonId(3));
  }

  @Test
  void leavesWhatIsFixedAndCountsIt() {
    ReviewNeeds needs = needs(1, 3, new int[] {2, 2});
    needs.fixed().put(new NominationId(1), Set.of(new PersonId(2)));
    ReviewProposal proposal = ReviewAssignment.propose(needs);
    assertThat(proposal.reviewers().get(new NominationId(1))).containsExactly(new PersonId(2));
    assertThat(proposal.loads()).extracting(ReviewerLoad::reviews).containsExactlyInAnyOrder(1, 2);
  }

  /** Small cases: trying everything finds nothing better. */
  @Test
  void isAsGoodAsTryingEverything() {
    Random random = new Random(20270407);
    for (int i = 0; i < CASES / 5; i++) {
      ReviewNeeds needs = random(random, 4, 3);
      ReviewProposal proposal = ReviewAssignment.propose(needs);
      assertThat(cost(needs, proposal.reviewers())).isEqualTo(best(needs));
    }
  }

  @Test
  void proposesNoConflictAndTheSameInWhateverOrderTheyCome() {
    Random random = new Random(20270408);
    for (int i = 0; i < CASES; i++) {
      ReviewNeeds needs = random(random, 6, 5);
      List<NominationId> order = new ArrayList<>(needs.fixed().keySet());
      Collections.shuffle(order, random);
      Map<NominationId, Set<PersonId>> shuffled = new LinkedHashMap<>();
      order.forEach(nomination -> shuffled.put(nomination, needs.fixed().get(nomination)));
      ReviewProposal proposal = ReviewAssignment.propose(needs);
      requireAllowed(needs, proposal);
      assertThat(
              ReviewAssignment.propose(
                  new ReviewNeeds(
                      needs.reviews(), shuffled, needs.most(), needs.conflicts(), NONE)))
          .isEqualTo(proposal);
    }
  }

  @Test
  void assignsALargeCycleInNoTime() {
    int[] most = new int[40];
    Arrays.fill(most, 300);
    ReviewProposal proposal = ReviewAssignment.propose(needs(4, 300, most));
    assertThat(proposal.shortfalls()).isEmpty();
    assertThat(proposal.loads()).extracting(ReviewerLoad::reviews).containsOnly(30);
  }

  private static void requireAllowed(ReviewNeeds needs, ReviewProposal proposal) {
    Map<PersonId, Integer> loads = new HashMap<>();
    proposal
        .reviewers()
        .forEach(
            (nomination, reviewers) -> {
              assertThat(reviewers).containsAll(needs.fixed().get(nomination));
              reviewers.forEach(reviewer -> loads.merge(reviewer, 1, Integer::sum));
              reviewers.stream()
                  .filter(reviewer -> !needs.fixed().get(nomination).contains(reviewer))
                  .forEach(
                      reviewer -> assertThat(needs.isInConflict(reviewer, nomination)).isFalse());
              int missing = Math.max(0, needs.reviews() - reviewers.size());
              assertThat(
                      proposal.shortfalls().stream()
                          .filter(one -> one.nomination().equals(nomination))
                          .mapToInt(ReviewShortfall::missing)
                          .sum())
                  .isEqualTo(missing);
            });
    proposal
        .loads()
        .forEach(
            load -> {
              assertThat(load.reviews()).isEqualTo(loads.getOrDefault(load.reviewer(), 0));
              assertThat(load.reviews()).isLessThanOrEqualTo(load.most());
            });
  }

  private static ReviewNeeds random(Random random, int nominations, int reviewers) {
    int[] most = random.ints(1 + random.nextInt(reviewers), 1, 4).toArray();
    ReviewNeeds needs = needs(1 + random.nextInt(3), 1 + random.nextInt(nominations), most);
    for (NominationId nomination : needs.fixed().keySet()) {
      Set<PersonId> conflicts = new HashSet<>();
      needs.most().keySet().stream()
          .filter(reviewer -> random.nextInt(4) == 0)
          .forEach(conflicts::add);
      needs.conflicts().put(nomination, conflicts);
    }
    if (random.nextInt(4) == 0) {
      needs.fixed().put(new NominationId(1), Set.of(new PersonId(1)));
    }
    return needs;
  }

  private static ReviewNeeds needs(int reviews, int nominations, int[] most) {
    Map<NominationId, Set<PersonId>> fixed = new LinkedHashMap<>();
    for (int id = 1; id <= nominations; id++) {
      fixed.put(new NominationId(id), Set.of());
    }
    Map<PersonId, Integer> limits = new LinkedHashMap<>();
    for (int id = 1; id <= most.length; id++) {
      limits.put(new PersonId(id), most[id - 1]);
    }
    return new ReviewNeeds(reviews, fixed, limits, new HashMap<>(), NONE);
  }

  /** What is missing counts before what is uneven. */
  private static long cost(ReviewNeeds needs, Map<NominationId, Set<PersonId>> given) {
    Map<PersonId, Integer> loads = new HashMap<>();
    given.values().forEach(all -> all.forEach(one -> loads.merge(one, 1, Integer::sum)));
    long missing =
        given.values().stream()
            .mapToLong(all -> Math.max(0, needs.reviews() - all.size()))
            .map(each -> each * each)
            .sum();
    return missing * 1000 + loads.values().stream().mapToLong(load -> (long) load * load).sum();
  }

  private static long best(ReviewNeeds needs) {
    return best(needs, new ArrayList<>(needs.fixed().keySet()), new LinkedHashMap<>());
  }

  private static long best(
      ReviewNeeds needs, List<NominationId> rest, Map<NominationId, Set<PersonId>> given) {
    if (rest.isEmpty()) {
      return cost(needs, given);
    }
    NominationId nomination = rest.get(0);
    List<PersonId> reviewers = new ArrayList<>(needs.most().keySet());
    long best = Long.MAX_VALUE;
    for (int chosen = 0; chosen < 1 << reviewers.size(); chosen++) {
      Set<PersonId> all = new HashSet<>(needs.fixed().get(nomination));
      boolean allowed = true;
      for (int i = 0; i < reviewers.size(); i++) {
        if ((chosen & 1 << i) != 0) {
          allowed &= !needs.isInConflict(reviewers.get(i), nomination) && all.add(reviewers.get(i));
        }
      }
      if (allowed
          && all.size() <= Math.max(needs.reviews(), needs.fixed().get(nomination).size())) {
        given.put(nomination, all);
        if (isWithinLimits(needs, given)) {
          best = Math.min(best, best(needs, rest.subList(1, rest.size()), given));
        }
        given.remove(nomination);
      }
    }
    return best;
  }

  private static boolean isWithinLimits(ReviewNeeds needs, Map<NominationId, Set<PersonId>> given) {
    return needs.most().entrySet().stream()
        .allMatch(
            limit ->
                given.values().stream().filter(all -> all.contains(limit.getKey())).count()
                    <= limit.getValue());
  }
}
