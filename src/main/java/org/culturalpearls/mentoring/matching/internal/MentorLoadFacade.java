package org.culturalpearls.mentoring.matching.internal;

import java.util.List;
import org.culturalpearls.mentoring.matching.MentorLoadService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells coordinators the loads with which the matching counts. */
@Service
@Transactional(readOnly = true)
class MentorLoadFacade implements MentorLoadService {

  private final PeopleService people;
  private final Capacity capacity;

  MentorLoadFacade(PeopleService people, Capacity capacity) {
    this.people = people;
    this.capacity = capacity;
  }

  @Override
  public List<MentorLoad> loads(PersonId coordinator) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return capacity.loads(people.activeMentors());
  }
}
