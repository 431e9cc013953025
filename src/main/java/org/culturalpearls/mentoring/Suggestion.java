package org.culturalpearls.mentoring;

import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * A mentor who could be proposed, with the reasons for the place in the ranking.
 *
 * @param score sum of the reasons' points; higher comes first
 * @param freeHalves free capacity, in halves of a mentoring
 */
public record Suggestion(
    PersonId mentor, String name, int score, int freeHalves, List<Reason> reasons) {

  /**
   * One reason in words.
   *
   * @param key message key below {@code matching.reason.}
   * @param arguments enums or numbers that the message names
   * @param points what it adds to the score, or takes from it
   */
  public record Reason(String key, List<Object> arguments, int points) {}
}
