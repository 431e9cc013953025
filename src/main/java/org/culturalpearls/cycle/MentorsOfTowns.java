package org.culturalpearls.cycle;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * Finds the people who mentor towns, and so must not be in their teams; implemented by the module
 * mentoring.
 */
public interface MentorsOfTowns {

  /**
   * Returns leads and twins of the open mentorings of these towns, and people asked to become one;
   * towns without any are left out.
   */
  Map<ParticipationId, Set<PersonId>> mentorsOf(Collection<ParticipationId> towns);
}
