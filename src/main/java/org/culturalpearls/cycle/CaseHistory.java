package org.culturalpearls.cycle;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * The history of a case, shown on its page: rows that are only added. They hold ids, dates and
 * numbers, never typed text, so that all who may see the case can see the same history.
 */
public interface CaseHistory {

  /**
   * Adds an event in the transaction in which it happens.
   *
   * @param actor who did it, or null where it followed from something else
   * @param kind the rest of the message key {@code story.<kind>}, such as {@code plan.submitted}
   * @param arguments ids, dates, numbers or enum values; anything else is refused
   */
  void record(ParticipationId participation, PersonId actor, String kind, Object... arguments);

  /**
   * Returns when somebody of each town's present team last did something, in one read; towns
   * without such an event are left out. The caller has checked the reader's rights.
   */
  Map<ParticipationId, Instant> lastOfTeams(Collection<ParticipationId> participations);

  /** Returns a page, the latest first, for a caller that has checked the reader's rights. */
  Paged<CaseEvent> page(ParticipationId participation, int page);
}
