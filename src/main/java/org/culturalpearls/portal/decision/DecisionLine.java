package org.culturalpearls.portal.decision;

import java.util.List;

/**
 * A nomination on the decision board, as text.
 *
 * @param key of its choice in the form
 * @param rank empty if it has none, or if the reader may not know it
 * @param marks message keys of points that need attention
 * @param outcome message key of what the rule gives; null if the reader may not know it
 * @param given the choice: NONE, TITLE or EXTRA
 * @param scored whether it can have a title
 */
record DecisionLine(
    String key,
    String town,
    String caseKey,
    String country,
    String rank,
    String sum,
    String mean,
    String spread,
    int counted,
    List<String> marks,
    String outcome,
    String given,
    boolean scored,
    List<ReviewLine> reviews) {

  /**
   * A review.
   *
   * @param key of its reason in the form
   * @param reason why it is left out; empty if it is not
   * @param tried whether the variation leaves it out
   */
  record ReviewLine(
      String key, long id, String reviewer, String value, String reason, boolean tried) {}
}
