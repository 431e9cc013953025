package org.culturalpearls.plan.report;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * The final report of a town.
 *
 * @param dueAt until when it is asked for
 * @param texts empty until it is written
 * @param writtenBy null until it is written
 * @param writtenAt null until it is written
 */
public record FinalReport(Instant dueAt, Texts texts, PersonId writtenBy, Instant writtenAt) {

  public boolean isWritten() {
    return writtenAt != null;
  }

  /**
   * What the town says.
   *
   * @param carriedOut what was carried out: measures, milestones, values
   * @param effect what changed for people and places
   * @param tellOthers what the town would tell others, or empty
   * @param next what comes after the title year
   */
  public record Texts(String carriedOut, String effect, String tellOthers, String next) {

    /** Maximum length of what was carried out, in characters. */
    public static final int MAX_CARRIED_OUT = 10_000;

    /** Maximum length of each other text, in characters. */
    public static final int MAX_LENGTH = 4_000;
  }
}
