package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.nomination.WhoTakesPart;
import org.culturalpearls.award.setup.Criterion;

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
    List<Other> others,
    List<Change> changes,
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

  /** Message key of until when something can be done with it, or why nothing can. */
  public String standing() {
    if (review.state() != ReviewState.SUBMITTED) {
      return "review.due." + review.state();
    }
    return open ? "review.correct-until" : ended ? "review.stage-ended" : "review.decided";
  }

  /** What another reviewer of the same nomination says, for who has submitted the own review. */
  public record Other(String reviewer, BigDecimal value, String townRemarks, String confidential) {}

  /**
   * A correction of a submitted review: what stood before it.
   *
   * @param afterSeeing whether others' reviews had been seen by then
   */
  public record Change(
      Instant at,
      boolean afterSeeing,
      BigDecimal value,
      java.util.List<Integer> points,
      String townRemarks,
      String confidential) {}
}
