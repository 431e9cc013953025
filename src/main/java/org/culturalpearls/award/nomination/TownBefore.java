package org.culturalpearls.award.nomination;

/** What was known of a town before somebody entered it by the public page of a call. */
public enum TownBefore {
  /** It was in the list of towns, but had no team. */
  LISTED,
  /** It was unknown. */
  NEW,
  /** It was entered before this was recorded. */
  NOT_RECORDED;

  /**
   * @param known null if it was not recorded
   */
  public static TownBefore of(Boolean known) {
    if (known == null) {
      return NOT_RECORDED;
    }
    return known ? LISTED : NEW;
  }
}
