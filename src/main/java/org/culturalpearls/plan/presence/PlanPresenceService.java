package org.culturalpearls.plan.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Knows who of a team has the editor of its plan open, and up to when somebody of the two sides has
 * seen what others wrote.
 */
public interface PlanPresenceService {

  /** For how long somebody counts as here after their page last said so. */
  Duration HERE = Duration.ofMinutes(2);

  /**
   * Returns up to when the person has seen what others wrote; empty if never, and for people of
   * neither side.
   */
  Optional<Instant> seenUntil(PersonId person, ParticipationId participation);

  /**
   * Records that the person has seen what was written until then, for the two sides. An earlier
   * moment than the one recorded, or one to come, changes nothing.
   */
  void seen(PersonId person, ParticipationId participation, Instant until);

  /**
   * Records that the person has the editor open now, for the team, and returns the others of the
   * team who have, in the order of their ids.
   */
  List<PersonId> here(PersonId person, ParticipationId participation);
}
