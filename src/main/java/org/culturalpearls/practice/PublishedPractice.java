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
    boolean archived) {

  public PublishedPractice {
    opinions = List.copyOf(opinions);
  }

  public String title() {
    return content.text(PracticeText.TITLE);
  }
}
