package org.culturalpearls.portal.mentoring;

import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.cases.CaseHead;
import org.springframework.stereotype.Component;

/**
 * Finds the mentorings of a case that a reader may know of: the team and coordinators all, a mentor
 * only the own ones. The facade of each page decides what it shows.
 */
@Component
class MentoringsOfCase {

  private final MentoringService mentorings;
  private final PeopleService people;

  MentoringsOfCase(MentoringService mentorings, PeopleService people) {
    this.mentorings = mentorings;
    this.people = people;
  }

  /** Returns those with a mentor, now or earlier, the latest first. */
  List<MentoringView> of(PersonId reader, CaseHead head) {
    boolean all = head.ofTeam() || people.hasRole(reader, Role.COORDINATOR);
    return mentorings.ofParticipation(head.id()).stream()
        .filter(mentoring -> mentoring.lead() != null)
        .filter(mentoring -> all || mentoring.isMentor(reader))
        .toList();
  }
}
