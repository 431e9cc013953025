package org.culturalpearls.award.review.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewProposal;
import org.culturalpearls.award.review.ReviewShortfall;
import org.culturalpearls.award.review.ReviewerLoad;
import org.culturalpearls.people.PersonId;

/**
 * Assigns reviewers to nominations: as many reviews as possible, missing ones spread evenly over
 * the nominations, and loads as even as possible. Reviews are added one by one: to a nomination
 * with the fewest, along the shortest chain of exchanges that ends at the least loaded reviewer (a
 * minimum-cost flow whose costs grow with each review). Ids alone break ties, so the order of the
 * input changes nothing.
 */
final class ReviewAssignment {

  private static final Comparator<NominationId> BY_ID =
      Comparator.comparingLong(NominationId::value);

  private final ReviewNeeds needs;
  private final List<NominationId> nominations;
  private final List<PersonId> reviewers;
  private final Map<NominationId, Set<PersonId>> given = new TreeMap<>(BY_ID);
  private final Map<PersonId, Set<NominationId>> movable = new HashMap<>();
  private final Map<PersonId, Integer> loads = new HashMap<>();

  private ReviewAssignment(ReviewNeeds needs) {
    this.needs = needs;
    this.nominations = needs.fixed().keySet().stream().sorted(BY_ID).toList();
    this.reviewers =
        needs.most().keySet().stream().sorted(Comparator.comparingLong(PersonId::value)).toList();
    reviewers.forEach(reviewer -> movable.put(reviewer, new TreeSet<>(BY_ID)));
    needs
        .fixed()
        .forEach(
            (nomination, fixed) -> {
              given.put(nomination, new HashSet<>(fixed));
              fixed.forEach(reviewer -> loads.merge(reviewer, 1, Integer::sum));
            });
  }

  static ReviewProposal propose(ReviewNeeds needs) {
    ReviewAssignment assignment = new ReviewAssignment(needs);
    while (assignment.addOne()) {
      // Each pass adds one review.
    }
    return new ReviewProposal(assignment.given, assignment.loads(), assignment.shortfalls());
  }

  private boolean addOne() {
    for (int missing = needs.reviews(); missing > 0; missing--) {
      int count = missing;
      Search search =
          new Search(nominations.stream().filter(one -> missing(one) == count).toList());
      if (search.end != null) {
        search.exchange();
        return true;
      }
    }
    return false;
  }

  private int missing(NominationId nomination) {
    return needs.wanted(nomination) - given.get(nomination).size();
  }

  private int load(PersonId reviewer) {
    return loads.getOrDefault(reviewer, 0);
  }

  private int room(PersonId reviewer) {
    return needs.most().get(reviewer) - load(reviewer);
  }

  private boolean couldReview(PersonId reviewer, NominationId nomination) {
    return !given.get(nomination).contains(reviewer) && needs.isFree(reviewer, nomination);
  }

  private List<ReviewerLoad> loads() {
    return reviewers.stream()
        .map(
            reviewer ->
                new ReviewerLoad(
                    reviewer,
                    load(reviewer),
                    needs.most().get(reviewer),
                    (int)
                        nominations.stream()
                            .filter(nomination -> needs.isInConflict(reviewer, nomination))
                            .count()))
        .toList();
  }

  private List<ReviewShortfall> shortfalls() {
    List<ReviewShortfall> shortfalls = new ArrayList<>();
    given.forEach(
        (nomination, chosen) -> {
          int missing = missing(nomination);
          if (missing > 0) {
            Set<PersonId> conflicts = new HashSet<>(reviewers);
            conflicts.removeIf(reviewer -> !needs.isInConflict(reviewer, nomination));
            Set<PersonId> full = new HashSet<>(reviewers);
            full.removeIf(reviewer -> !couldReview(reviewer, nomination));
            shortfalls.add(new ReviewShortfall(nomination, missing, conflicts, full));
          }
        });
    return shortfalls;
  }

  /** A search from some nominations for the least loaded reviewer in reach. */
  private final class Search {

    private final Map<PersonId, NominationId> wantedBy = new HashMap<>();
    private final Map<NominationId, PersonId> leftBy = new HashMap<>();
    private PersonId end;

    Search(List<NominationId> starts) {
      Deque<NominationId> open = new ArrayDeque<>(starts);
      starts.forEach(start -> leftBy.put(start, null));
      while (!open.isEmpty()) {
        NominationId nomination = open.remove();
        for (PersonId reviewer : reviewers) {
          if (!wantedBy.containsKey(reviewer) && couldReview(reviewer, nomination)) {
            wantedBy.put(reviewer, nomination);
            if (room(reviewer) > 0 && (end == null || load(reviewer) < load(end))) {
              end = reviewer;
            }
            for (NominationId other : movable.get(reviewer)) {
              if (!leftBy.containsKey(other)) {
                leftBy.put(other, reviewer);
                open.add(other);
              }
            }
          }
        }
      }
    }

    /** The last reviewer takes one more review; each one before gives one away for another. */
    void exchange() {
      loads.merge(end, 1, Integer::sum);
      for (PersonId reviewer = end; reviewer != null; ) {
        NominationId nomination = wantedBy.get(reviewer);
        given.get(nomination).add(reviewer);
        movable.get(reviewer).add(nomination);
        PersonId before = leftBy.get(nomination);
        if (before != null) {
          given.get(nomination).remove(before);
          movable.get(before).remove(nomination);
        }
        reviewer = before;
      }
    }
  }
}
