package org.culturalpearls.plan.handover;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Sees to it that no entry of a plan stays with somebody who left its team or has no login any
 * more. What they were responsible for goes to the second owner at once; the rest waits for the
 * team to give it to somebody.
 */
public interface HandOverService {

  /** Returns what waits, in the order of the plan, for readers of the plan. */
  List<WaitingEntry> waiting(PersonId reader, ParticipationId participation);

  /** Returns how many entries wait; none for who may not read the plan. */
  int count(PersonId reader, ParticipationId participation);

  /**
   * Makes a member of the team responsible for entries that wait, for the team. What no longer
   * waits is left as it is, and nobody becomes owner and second owner of the same measure.
   *
   * @param keys of the entries, see {@link WaitingEntry#key}
   * @return for how many entries that person is responsible from now on
   */
  int give(PersonId actor, ParticipationId participation, Collection<String> keys, PersonId to);
}
