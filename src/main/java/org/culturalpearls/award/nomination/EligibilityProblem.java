package org.culturalpearls.award.nomination;

import org.culturalpearls.people.MunicipalityId;

/**
 * One reason why a nomination is not eligible.
 *
 * @param municipality that has the problem; null if it concerns the nomination as a whole
 * @param detail the argument of its text, such as a region or a section; may be empty
 */
public record EligibilityProblem(Kind kind, MunicipalityId municipality, String detail) {

  /** The kind of problem. */
  public enum Kind {
    /** The municipality's country does not take part in this cycle. */
    COUNTRY,
    /** The country takes part with some regions only, and the municipality is in none of them. */
    REGION,
    /** The country takes part with some regions only, and the municipality's region is unknown. */
    REGION_UNKNOWN,
    /** The municipality is a capital. */
    CAPITAL,
    /** Something is missing in the nomination. */
    INCOMPLETE,
    /** The municipality has entered this cycle with another nomination, alone or with others. */
    ENTERED_TWICE
  }
}
