package org.culturalpearls.mentoring.ending.internal;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.ending.HandoverView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/**
 * Decides who reads which handover note: coordinators who do not work for the town, the mentors who
 * left and those who followed.
 */
@Component
class Handovers {

  private final Mentorings mentorings;
  private final Closures closures;
  private final ParticipationService participations;
  private final PeopleService people;

  Handovers(
      Mentorings mentorings,
      Closures closures,
      ParticipationService participations,
      PeopleService people) {
    this.mentorings = mentorings;
    this.closures = closures;
    this.participations = participations;
    this.people = people;
  }

  List<HandoverView> readableBy(PersonId person, ParticipationId participation) {
    boolean coordinator =
        people.hasRole(person, Role.COORDINATOR)
            && !participations.isTeamMember(person, participation);
    List<Mentoring> latestFirst =
        mentorings.findByParticipationIdOrderByIdDesc(participation.value());
    List<HandoverView> readable = new ArrayList<>();
    for (int i = 0; i < latestFirst.size(); i++) {
      boolean left = latestFirst.get(i).view().isMentor(person);
      boolean follows = i > 0 && latestFirst.get(i - 1).view().isMentor(person);
      if (coordinator || left || follows) {
        closures
            .findById(latestFirst.get(i).id().value())
            .flatMap(Closure::handover)
            .ifPresent(readable::add);
      }
    }
    return readable;
  }
}
