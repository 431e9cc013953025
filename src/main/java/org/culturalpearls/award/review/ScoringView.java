package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.nomination.WhoTakesPart;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.plan.content.PlanContent;

/**
 * A review with all that its reviewer needs.
 *
 * @param behind who stands behind the nomination, until the reviewer has declared that there is no
 *     conflict; then null
 * @param text the text of the nomination under review; empty until then, and in the jury
 * @param plan the frozen plan that the jury reads; null until then, and at pre-selection
 * @param files of the nomination; empty until then
 * @param others empty until the own review is submitted
 * @param changes corrections, the latest first
 * @param stageEnds the current date
 * @param open whether the review can still be changed
 * @param ended whether the date of the stage has passed
 */
public record ScoringView(
    ReviewView review,
    NominationFacts nomination,
    List<Criterion> criteria,
    WhoTakesPart behind,
    List<ReadSection> text,
    PlanContent plan,
    List<NominationFileView> files,
    List<Other> others,
    List<Change> changes,
    Instant stageEnds,
    boolean open,
    boolean ended) {

  /** Returns the numbers of the criteria without points, from 1. */
  public List<Integer> missing() {
    return IntStream.rangeClosed(1, criteria.size())
        .filter(number -> !review.points().containsKey(number))
        .boxed()
        .toList();
  }

  /** Returns the message key of the deadline, or of why the review is closed. */
  public String standing() {
    if (review.state() != ReviewState.SUBMITTED) {
      return "review.due." + review.state();
    }
    return open ? "review.correct-until" : ended ? "review.stage-ended" : "review.decided";
  }

  /** Another reviewer's review of the same nomination, shown once the own one is submitted. */
  public record Other(String reviewer, BigDecimal value, String townRemarks, String confidential) {}

  /**
   * A correction of a submitted review, with the content before it.
   *
   * @param afterSeeing whether others' reviews had been seen by then
   */
  public record Change(
      Instant at,
      boolean afterSeeing,
      BigDecimal value,
      List<Integer> points,
      String townRemarks,
      String confidential) {}
}
