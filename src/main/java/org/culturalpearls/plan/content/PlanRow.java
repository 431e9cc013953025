package org.culturalpearls.plan.content;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.plan.MilestoneOwner;

/**
 * What stands in a row of a plan. Texts are empty, and other values null, where nothing is said.
 */
public sealed interface PlanRow
    permits Challenge, Asset, Measure, CostLine, PlannedIndicator, PlanMilestone {

  /** Maximum length of a title, in characters. */
  int MAX_TITLE = 200;

  /** Maximum length of a text with simple Markdown, in characters. */
  int MAX_TEXT = 8_000;

  /** Maximum length of a short answer, in characters. */
  int MAX_ANSWER = 500;

  RowKind kind();

  /** Returns its title; empty in rows that came from an earlier version's text. */
  String title();

  /** Returns its text with simple Markdown, or an empty one. */
  default String text() {
    return "";
  }

  /** Returns the measure to which it belongs, or null. */
  default RowId measure() {
    return null;
  }

  /** Returns the challenges that it answers or helps with. */
  default List<RowId> challenges() {
    return List.of();
  }

  /** Returns the same row with these challenges in place of its own, if its kind has any. */
  default PlanRow answering(List<RowId> challenges) {
    return this;
  }

  /** Returns who is responsible for it. */
  default Stream<MilestoneOwner> owners() {
    return Stream.empty();
  }

  /** Returns what else is said, in the order in which people read it. */
  List<RowFact> facts();
}
