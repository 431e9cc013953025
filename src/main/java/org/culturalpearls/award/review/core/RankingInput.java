package org.culturalpearls.award.review.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.internal.Candidate;
import org.culturalpearls.award.review.internal.ScoreRanking;

/** Nominations of a stage with their counted reviews. */
public record RankingInput(
    List<NominationFacts> nominations, Map<NominationId, List<CountedReview>> reviews) {

  public static RankingInput of(
      Collection<NominationFacts> all, Collection<CountedReview> counted) {
    Map<NominationId, List<CountedReview>> reviews =
        counted.stream().collect(Collectors.groupingBy(CountedReview::nomination));
    return new RankingInput(
        all.stream()
            .filter(
                one -> one.state() != NominationState.WITHDRAWN || reviews.containsKey(one.id()))
            .toList(),
        reviews);
  }

  public Ranking rank(Set<ReviewId> without, BigDecimal tightWithin) {
    return ScoreRanking.rank(
        nominations.stream().map(one -> candidate(one, without)).toList(), tightWithin);
  }

  public List<CountedReview> of(NominationId nomination) {
    return reviews.getOrDefault(nomination, List.of());
  }

  /** Returns whether anybody can still get a title. */
  public boolean hasCandidates() {
    return nominations.stream().anyMatch(one -> one.state() == NominationState.IN_JURY);
  }

  public Set<ReviewId> reviewIds() {
    return reviews.values().stream()
        .flatMap(List::stream)
        .map(CountedReview::id)
        .collect(Collectors.toSet());
  }

  private Candidate candidate(NominationFacts nomination, Set<ReviewId> without) {
    return new Candidate(
        nomination.id(),
        nomination.country(),
        of(nomination.id()).stream()
            .filter(review -> !without.contains(review.id()))
            .map(CountedReview::value)
            .toList(),
        nomination.state() == NominationState.WITHDRAWN);
  }
}
