package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;

/**
 * The reviews of a stage by nomination.
 *
 * @param hidden how many nominations this person may not see
 * @param open whether the stage is not over, so that somebody can be assigned
 */
public record ReviewProgress(List<Row> rows, int wanted, int hidden, boolean open) {

  /** A nomination with its reviews. */
  public record Row(NominationFacts nomination, List<Line> reviews) {

    public long live() {
      return reviews.stream()
          .filter(line -> ReviewState.LIVE.contains(line.review().state()))
          .count();
    }
  }

  /**
   * A review with the name of its reviewer.
   *
   * @param remindedAt when the reviewer was last reminded by hand; null if never
   * @param mayRemind whether that is long enough ago
   * @param reason why it was declined or left out; otherwise empty
   * @param readable whether it is submitted and final
   */
  public record Line(
      ReviewView review,
      String reviewer,
      boolean late,
      Instant remindedAt,
      boolean mayRemind,
      String reason,
      boolean readable) {}
}
