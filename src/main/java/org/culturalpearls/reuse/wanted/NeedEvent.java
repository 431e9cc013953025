package org.culturalpearls.reuse.wanted;

import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** What the team of a town is told of what it looks for. */
public sealed interface NeedEvent {

  ParticipationId participation();

  /**
   * Others answered since the town was told the last time.
   *
   * @param day of the telling: a town is told once a day at most
   * @param answers how many
   */
  record Answered(ParticipationId participation, LocalDate day, long answers)
      implements NeedEvent {}

  /** It ends soon, unless the town says another day. */
  record EndsSoon(NeedId need, ParticipationId participation, LocalDate until)
      implements NeedEvent {}

  /** An editor took it down. */
  record TakenDown(NeedId need, ParticipationId participation, PersonId by) implements NeedEvent {}
}
