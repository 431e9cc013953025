package org.culturalpearls.portal.desk;

import java.util.List;

/**
 * A case at risk, as the fragment {@code desk/risks} shows it.
 *
 * @param href its page
 * @param reasons what hurts most first
 */
public record RiskLine(String href, String town, String caseKey, List<Reason> reasons) {

  public RiskLine {
    reasons = List.copyOf(reasons);
  }

  /**
   * A reason in words.
   *
   * @param who whose turn it is, or who is meant; may be empty
   * @param reminded when they were last reminded, or null
   * @param chosen what says case and reason where people are reminded of several; null where nobody
   *     can be reminded
   */
  public record Reason(String text, String who, String reminded, String chosen, List<Act> acts) {

    public Reason {
      acts = List.copyOf(acts);
    }
  }

  /**
   * What can be done about it.
   *
   * @param key message key of its label
   */
  public record Act(String key, String href) {}
}
