package org.culturalpearls.cycle;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * What happened in a case, told on its page: rows that are only ever added. They hold ids, dates
 * and numbers, never what people typed, so that one story can be shown to all who may see the case.
 */
public interface CaseHistory {

  /**
   * Adds what happened, in the transaction in which it happens.
   *
   * @param actor who did it, or null where it followed from something else
   * @param kind the rest of the message key {@code story.<kind>}, such as {@code plan.submitted}
   * @param arguments ids, dates, numbers or enum values; anything else is refused
   */
  void record(ParticipationId participation, PersonId actor, String kind, Object... arguments);

  /** A page of the story, the latest first, for a caller that has checked the reader's rights. */
  Paged<CaseEvent> page(ParticipationId participation, int page);
}
