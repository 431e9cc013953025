package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;

/**
 * A value of an indicator. What a survey of residents says is one, too: it has no id, is entered by
 * nobody, and is gone when its round is discarded.
 *
 * @param version to be sent back with a correction
 * @param day for which it was measured
 * @param amount in the indicator's unit; of a cumulative one what was added on that day
 * @param note empty if nothing is said
 * @param link where it can be seen, empty if nowhere
 * @param corrected who changed it last, or null
 * @param takenBack who took it back, so that it counts no longer, or null
 * @param answers how many residents answered, of a value that a survey says; otherwise null
 */
public record ValueView(
    ValueId id,
    long version,
    RowId indicator,
    LocalDate day,
    BigDecimal amount,
    String note,
    String link,
    Act entered,
    Act corrected,
    Act takenBack,
    Integer answers) {

  /** Who did it and when. */
  public record Act(PersonId by, Instant at) {}

  public boolean isFromSurvey() {
    return answers != null;
  }

  public boolean counts() {
    return takenBack == null;
  }
}
