package org.culturalpearls.award;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a coordinator decides on a submitted nomination.
 *
 * @param sections which the town may complete; with {@link Answer#COMPLETE} only
 * @param files whether it may change its files as well; with {@link Answer#COMPLETE} only
 * @param until the last day for that
 * @param remark what is to be completed
 * @param reason why it is not eligible, or why it is although a rule speaks against it; null where
 *     that was not asked
 */
public record CheckEligibility(
    Answer answer,
    Set<NominationSection> sections,
    boolean files,
    LocalDate until,
    String remark,
    String reason) {

  public static final int MAX_LENGTH = 2000;

  /** The answers. */
  public enum Answer {
    /** Selectors review it. */
    ELIGIBLE,
    /** The town is asked to complete it. */
    COMPLETE,
    /** It breaks the rules. */
    NOT_ELIGIBLE
  }

  public CheckEligibility {
    sections = sections == null ? Set.of() : Set.copyOf(sections);
  }
}
