package org.culturalpearls.mentoring.meeting.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.MilestoneService;
import org.springframework.stereotype.Component;

/** Finds the choices in the form of a meeting: the people of both sides and the milestones. */
@Component
class MeetingChoices {

  private final ParticipationService participations;
  private final PeopleService people;
  private final MilestoneService milestones;

  MeetingChoices(
      ParticipationService participations, PeopleService people, MilestoneService milestones) {
    this.participations = participations;
    this.people = people;
    this.milestones = milestones;
  }

  /** For a person who belongs to one of the sides. */
  MeetingService.Choice of(PersonId person, Mentoring mentoring) {
    ParticipationView town = participations.participation(mentoring.participation());
    Set<PersonId> both = new LinkedHashSet<>(town.team());
    Stream.of(mentoring.lead(), mentoring.twin()).filter(Objects::nonNull).forEach(both::add);
    return new MeetingService.Choice(
        mentoring.id(),
        town,
        people.persons(both).values().stream()
            .sorted(
                Comparator.comparing(PersonView::name).thenComparingLong(who -> who.id().value()))
            .toList(),
        milestones.milestones(person, town.id()));
  }
}
