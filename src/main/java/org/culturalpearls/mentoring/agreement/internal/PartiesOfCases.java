package org.culturalpearls.mentoring.agreement.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.conversation.ConversationParties;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.plan.MentorsOfParticipation.Mentors;
import org.springframework.stereotype.Component;

/** Tells the module conversation who is of which side of a case. */
@Component
class PartiesOfCases implements ConversationParties {

  private final ParticipationService participations;
  private final PeopleService people;
  private final MentorsOfParticipation mentors;
  private final HiddenPlans hidden;

  PartiesOfCases(
      ParticipationService participations,
      PeopleService people,
      MentorsOfParticipation mentors,
      HiddenPlans hidden) {
    this.participations = participations;
    this.people = people;
    this.mentors = mentors;
    this.hidden = hidden;
  }

  @Override
  public Parties of(ParticipationId town) {
    Optional<Mentors> current = mentors.mentorsOf(town);
    return new Parties(
        participations.participation(town).team(),
        current.map(Mentors::mentoringId).orElse(null),
        current.stream()
            .flatMap(each -> Stream.of(each.lead(), each.twin()).filter(Objects::nonNull))
            .toList());
  }

  @Override
  public List<PersonId> coordinators(ParticipationId town) {
    List<PersonId> sides = of(town).all();
    List<PersonId> outside =
        people.activeWithRole(Role.COORDINATOR).stream()
            .map(PersonView::id)
            .filter(each -> !sides.contains(each))
            .toList();
    Set<PersonId> kept = hidden.keptFrom(town, outside);
    return outside.stream().filter(each -> !kept.contains(each)).toList();
  }
}
