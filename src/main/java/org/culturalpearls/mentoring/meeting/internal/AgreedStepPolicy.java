package org.culturalpearls.mentoring.meeting.internal;

import java.time.Clock;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Decides who may finish an agreed step: its person; the colleagues on that side and coordinators
 * past its limit, or at once when its person has left.
 */
@Component
class AgreedStepPolicy {

  private final OwnMentorings own;
  private final ParticipationService participations;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final Clock clock;

  AgreedStepPolicy(
      OwnMentorings own,
      ParticipationService participations,
      PeopleService people,
      Deadlines deadlines,
      Clock clock) {
    this.own = own;
    this.participations = participations;
    this.people = people;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  void requireMayFinish(PersonId person, AgreedStep step) {
    Mentoring mentoring = own.existing(step.mentoring());
    if (person.equals(step.person()) && belongs(person, step, mentoring)) {
      return;
    }
    if (!belongs(person, step, mentoring) && !people.hasRole(person, Role.COORDINATOR)) {
      throw new NotFound("error.mentoring.step-not-found");
    }
    boolean gone =
        !belongs(step.person(), step, mentoring) || !people.person(step.person()).active();
    if (!gone
        && !clock.instant().isAfter(deadlines.silent(mentoring.participation(), step.dueAt()))) {
      throw new NotAllowed("error.mentoring.step-has-time");
    }
  }

  private boolean belongs(PersonId person, AgreedStep step, Mentoring mentoring) {
    return step.side() == MentoringSide.MENTORS
        ? mentoring.view().isMentor(person)
        : participations.isTeamMember(person, mentoring.participation());
  }
}
