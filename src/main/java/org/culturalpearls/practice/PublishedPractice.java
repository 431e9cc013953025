package org.culturalpearls.practice;

import java.time.Instant;
import java.util.List;

/**
 * A version of a practice as everybody reads it; it never changes.
 *
 * @param number of the version, from 1
 * @param town empty if the record leaves it out; then {@code content} has none either
 * @param latest whether no later version is public
 * @param archived whether the practice is no longer kept up
 * @param confirmedAt when the practice was published or last confirmed
 */
public record PublishedPractice(
    PracticeId id,
    int number,
    Instant publishedAt,
    String town,
    PracticeContent content,
    Evidence evidence,
    List<OpinionView> opinions,
    boolean latest,
    boolean archived,
    Instant confirmedAt) {

  public PublishedPractice {
    opinions = List.copyOf(opinions);
  }

  /** Returns whether somebody has said since it was published that it is still so. */
  public boolean confirmed() {
    return confirmedAt.isAfter(publishedAt);
  }

  public String title() {
    return content.text(PracticeText.TITLE);
  }
}
