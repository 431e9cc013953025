package org.culturalpearls.plan.handover;

import java.util.Locale;
import org.culturalpearls.people.PersonId;

/**
 * An entry of a plan whose responsible person is no longer there.
 *
 * @param id of the row in the plan; of the milestone if it was added later
 * @param title empty in rows that came from an earlier version's text
 * @param former who saw to it
 */
public record WaitingEntry(Part part, long id, String title, PersonId former) {

  /** What somebody is responsible for. */
  public enum Part {
    /** A measure, as its owner. */
    MEASURE,
    /** A measure, as its second owner. */
    SECOND,
    /** A milestone of the plan, in force or not. */
    MILESTONE,
    /** A milestone that was added to the plan in force. */
    ADDED
  }

  /** Returns its name in forms. */
  public String key() {
    return part.name().toLowerCase(Locale.ROOT) + "-" + id;
  }
}
