package org.culturalpearls.mentoring.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * A mentoring as its people and coordinators see it.
 *
 * @param lead null until a mentor has accepted
 * @param twin null if there is none
 * @param activeSince when the agreement was confirmed, or null
 * @param endsOn the agreed end, or null before the agreement
 */
public record MentoringView(
    MentoringId id,
    ParticipationId participation,
    MentoringState state,
    PersonId lead,
    PersonId twin,
    Instant activeSince,
    LocalDate endsOn) {

  public boolean isMentor(PersonId person) {
    return person.equals(lead) || person.equals(twin);
  }
}
