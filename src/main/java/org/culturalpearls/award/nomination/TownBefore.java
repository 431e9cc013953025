package org.culturalpearls.award.nomination;

/** What was known of a town when somebody entered it by the public page of a call. */
public enum TownBefore {
  /** It was in the list of towns, without anybody in a team. */
  LISTED,
  /** Nobody had entered it before. */
  NEW,
  /** It was entered before that was written down. */
  NOT_RECORDED;

  /**
   * @param known null where it was not written down
   */
  public static TownBefore of(Boolean known) {
    if (known == null) {
      return NOT_RECORDED;
    }
    return known ? LISTED : NEW;
  }
}
