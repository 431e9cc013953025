package org.culturalpearls.plan;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Asks who mentors a participation; answered by whoever knows of mentorings. */
public interface MentorsOfParticipation {

  /** The mentors of the running mentoring; empty where there is none (yet). */
  Optional<Mentors> mentorsOf(ParticipationId participation);

  /**
   * Who mentors a participation now.
   *
   * @param lead or null while there is only a twin
   * @param twin or null
   */
  record Mentors(long mentoringId, PersonId lead, PersonId twin) {

    public boolean include(PersonId person) {
      return person.equals(lead) || person.equals(twin);
    }
  }
}
