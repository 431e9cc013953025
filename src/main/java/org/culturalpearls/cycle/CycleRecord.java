package org.culturalpearls.cycle;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * The history of a cycle's settings: what was decided, by whom and why, in lines that the database
 * lets nobody change.
 */
public interface CycleRecord {

  /** Maximum length of a reason. */
  int LONGEST_REASON = 1000;

  /**
   * Adds a line, in the transaction of the decision.
   *
   * @param actor who decided, or null where it followed from the calendar
   * @param kind the rest of the message key {@code record.<kind>}, such as {@code cycle.date-moved}
   * @param reason as typed; null or blank if none was asked for
   * @param arguments ids, dates, numbers or enum values; anything else is refused
   */
  void add(CycleId cycle, PersonId actor, String kind, String reason, Object... arguments);

  /** Adds a line about a person. */
  void addAbout(PersonId person, CycleId cycle, PersonId actor, String kind, Object... arguments);

  /** Returns whether any cycle has a line of this kind about the person. */
  boolean hasLineAbout(PersonId person, String kind);

  /** Returns a page, the latest first, for a caller that has checked the reader's rights. */
  Paged<Entry> page(CycleId cycle, int page);

  /**
   * A line of a cycle's history.
   *
   * @param actor who did it, or null where it followed from the calendar
   * @param kind the rest of the message key {@code record.<kind>}
   * @param person whom it is about, or null
   * @param reason as typed; empty if none was asked for
   */
  record Entry(
      Instant at,
      PersonId actor,
      String kind,
      PersonId person,
      String reason,
      List<CaseEventArgument> arguments) {}
}
