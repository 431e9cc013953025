package org.culturalpearls.mentoring.internal;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.HandoverView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/** Who reads which handover note: coordinators, the mentors who left and those who followed. */
@Component
class Handovers {

  private final Mentorings mentorings;
  private final Closures closures;
  private final PeopleService people;

  Handovers(Mentorings mentorings, Closures closures, PeopleService people) {
    this.mentorings = mentorings;
    this.closures = closures;
    this.people = people;
  }

  List<HandoverView> readableBy(PersonId person, ParticipationId participation) {
    boolean coordinator = people.hasRole(person, Role.COORDINATOR);
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
