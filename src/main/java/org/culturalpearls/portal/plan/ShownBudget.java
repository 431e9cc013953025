package org.culturalpearls.portal.plan;

import java.util.List;

/**
 * The budget of a plan in words.
 *
 * @param measures those that cost something
 * @param all the sums
 */
public record ShownBudget(List<Line> measures, Line all) {

  /**
   * A line of the table.
   *
   * @param title of the measure; empty for the sums
   */
  public record Line(String title, List<Cell> cells) {}

  /**
   * An amount.
   *
   * @param label key of who bears it
   * @param spent empty if nothing is spent yet
   */
  public record Cell(String label, String planned, String spent) {}
}
