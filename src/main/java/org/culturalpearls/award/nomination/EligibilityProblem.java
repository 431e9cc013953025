package org.culturalpearls.award.nomination;

import org.culturalpearls.people.MunicipalityId;

/**
 * One reason why a nomination is not eligible.
 *
 * @param municipality of which it is true; null when it is true of the nomination as a whole
 * @param detail what to name in its text: a region, a section; empty when there is nothing to name
 */
public record EligibilityProblem(Kind kind, MunicipalityId municipality, String detail) {

  /** What is wrong. */
  public enum Kind {
    /** Its country does not take part in this cycle. */
    COUNTRY,
    /** Its country takes part with some regions, and it is in none of them. */
    REGION,
    /** Its country takes part with some regions, and nobody said in which region it is. */
    REGION_UNKNOWN,
    /** It is a capital. */
    CAPITAL,
    /** Something is missing in the nomination. */
    INCOMPLETE,
    /** It has entered this cycle with another nomination, alone or with others. */
    ENTERED_TWICE
  }
}
