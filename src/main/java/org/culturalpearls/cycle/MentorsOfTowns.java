package org.culturalpearls.cycle;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/** Who must not work for a town as well; the module mentoring answers. */
public interface MentorsOfTowns {

  /**
   * Leads and twins of the open mentorings of these towns, and who is asked to become one; towns
   * without any are left out.
   */
  Map<ParticipationId, Set<PersonId>> mentorsOf(Collection<ParticipationId> towns);
}
