package org.culturalpearls;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Who mentors which town, in slices without the module mentoring. */
public class TestMentors implements MentorsOfTowns {

  private final Map<ParticipationId, Set<PersonId>> mentors = new HashMap<>();

  /** Ids are never used twice, so that nothing has to be forgotten between tests. */
  public void mentoredBy(ParticipationId town, PersonId... people) {
    mentors.put(town, Set.of(people));
  }

  @Override
  public Map<ParticipationId, Set<PersonId>> mentorsOf(Collection<ParticipationId> towns) {
    return towns.stream()
        .filter(mentors::containsKey)
        .collect(Collectors.toMap(town -> town, mentors::get));
  }
}
