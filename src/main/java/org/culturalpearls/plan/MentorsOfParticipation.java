package org.culturalpearls.plan;

import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Finds the mentors of a participation; implemented by the module that knows the mentorings. */
public interface MentorsOfParticipation {

  /** Returns the mentors of the running mentoring; empty if there is none (yet). */
  Optional<Mentors> mentorsOf(ParticipationId participation);

  /** Returns the participations that the person mentors now. */
  Set<ParticipationId> mentoredBy(PersonId person);

  /**
   * The current mentors of a participation.
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
