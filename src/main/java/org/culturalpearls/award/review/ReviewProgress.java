package org.culturalpearls.award.review;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;

/**
 * How far the reviews of a stage are.
 *
 * @param hidden how many nominations this person may not see
 * @param open whether the stage goes on, so that somebody can be asked
 */
public record ReviewProgress(List<Row> rows, int wanted, int hidden, boolean open) {

  /** The reviews of a nomination. */
  public record Row(NominationFacts nomination, List<Line> reviews) {

    public long live() {
      return reviews.stream()
          .filter(line -> ReviewState.LIVE.contains(line.review().state()))
          .count();
    }
  }

  /**
   * One review with the name of its reviewer.
   *
   * @param remindedAt when the reviewer was reminded by hand last; null while nobody did
   * @param mayRemind whether that is not too short ago
   * @param reason why it was declined or left out; otherwise empty
   * @param readable whether it is in and stays as it is
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
