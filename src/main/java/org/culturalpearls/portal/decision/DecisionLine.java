package org.culturalpearls.portal.decision;

import java.util.List;

/**
 * A nomination on the decision board, in words.
 *
 * @param key of its choice in the form
 * @param rank empty where it has none, or where the reader may not know it
 * @param marks message keys of what to look at twice
 * @param outcome message key of what the rule gives; null where the reader may not know it
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
   * One review.
   *
   * @param key of its reason in the form
   * @param reason why it is left out; empty where it is not
   * @param tried whether it is left out in what is tried
   */
  record ReviewLine(
      String key, long id, String reviewer, String value, String reason, boolean tried) {}
}
