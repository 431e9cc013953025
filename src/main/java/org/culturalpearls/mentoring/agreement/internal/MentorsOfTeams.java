package org.culturalpearls.mentoring.agreement.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells the module cycle who mentors a town, so that nobody is on both sides of a mentoring. */
@Component
class MentorsOfTeams implements MentorsOfTowns {

  private final Mentorings mentorings;

  MentorsOfTeams(Mentorings mentorings) {
    this.mentorings = mentorings;
  }

  @Override
  public Map<ParticipationId, Set<PersonId>> mentorsOf(Collection<ParticipationId> towns) {
    if (towns.isEmpty()) {
      return Map.of();
    }
    List<Long> ids = towns.stream().map(ParticipationId::value).toList();
    return mentorings.mentorsAndAskedOf(ids).stream()
        .collect(
            Collectors.groupingBy(
                each -> new ParticipationId(each.getParticipation()),
                Collectors.mapping(each -> new PersonId(each.getMentor()), Collectors.toSet())));
  }
}
