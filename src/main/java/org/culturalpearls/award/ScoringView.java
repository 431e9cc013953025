package org.culturalpearls.award;

import java.time.Instant;
import java.util.List;

/**
 * All that a reviewer has before them.
 *
 * @param behind who is behind it, until the reviewer has answered that nothing ties them to it;
 *     then null
 * @param text what is reviewed: the nomination, or the frozen plan; empty until then
 * @param files of the nomination; empty until then
 * @param others empty until the own review is submitted
 * @param changes corrections, the latest first
 * @param stageEnds as its date is now
 * @param open whether it can still be changed
 * @param ended whether the date of the stage has passed
 */
public record ScoringView(
    ReviewView review,
    NominationFacts nomination,
    List<Criterion> criteria,
    WhoTakesPart behind,
    List<ReadSection> text,
    List<NominationFileView> files,
    List<OthersReview> others,
    List<ReviewChange> changes,
    Instant stageEnds,
    boolean open,
    boolean ended) {

  /** The criteria without points, from 1. */
  public List<Integer> missing() {
    return java.util.stream.IntStream.rangeClosed(1, criteria.size())
        .filter(number -> !review.points().containsKey(number))
        .boxed()
        .toList();
  }
}
