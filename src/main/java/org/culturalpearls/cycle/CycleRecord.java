package org.culturalpearls.cycle;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * What was decided about the settings of a cycle, by whom and why: lines that are only ever added,
 * which the database sees to.
 */
public interface CycleRecord {

  /** How long a reason may be. */
  int LONGEST_REASON = 1000;

  /**
   * Adds a line, in the transaction in which it is decided.
   *
   * @param actor who decided, or null where it followed from the calendar
   * @param kind the rest of the message key {@code record.<kind>}, such as {@code cycle.date-moved}
   * @param reason as typed; null or blank where none was asked for
   * @param arguments ids, dates, numbers or enum values; anything else is refused
   */
  void add(CycleId cycle, PersonId actor, String kind, String reason, Object... arguments);

  /** Adds a line about a person. */
  void addAbout(PersonId person, CycleId cycle, PersonId actor, String kind, Object... arguments);

  /** Whether there is a line of this kind about the person in the record of any cycle. */
  boolean hasLineAbout(PersonId person, String kind);

  /** A page of it, the latest first, for a caller that has checked the reader's rights. */
  Paged<Entry> page(CycleId cycle, int page);

  /**
   * One line of a cycle's record.
   *
   * @param actor who did it, or null where it followed from the calendar
   * @param kind the rest of the message key {@code record.<kind>}
   * @param person whom it is about, or null
   * @param reason as typed; empty where none was asked for
   */
  record Entry(
      Instant at,
      PersonId actor,
      String kind,
      PersonId person,
      String reason,
      List<CaseEventArgument> arguments) {}
}
