package org.culturalpearls.mentoring.agreement.core;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Determines who speaks for which side of a mentoring, and which coordinators belong to neither.
 */
@Component
public class MentoringParties {

  private final ParticipationService participations;
  private final PeopleService people;

  MentoringParties(ParticipationService participations, PeopleService people) {
    this.participations = participations;
    this.people = people;
  }

  /** Throws NotFound for strangers, NotAllowed for a twin while the lead is there. */
  public void requireSpeaksFor(MentoringSide side, PersonId person, MentoringView mentoring) {
    if (side == MentoringSide.TEAM) {
      participations.requireTeamMember(person, mentoring.participation());
    } else if (!mentoring.isMentor(person)) {
      throw new NotFound("error.mentoring.not-found");
    } else if (!person.equals(mentoring.lead()) && people.person(mentoring.lead()).active()) {
      throw new NotAllowed("error.mentoring.lead-only");
    }
  }

  /** Returns the side that a person belongs to; a twin reads what the lead reads. */
  public Optional<MentoringSide> of(PersonId person, MentoringView mentoring) {
    if (mentoring.isMentor(person)) {
      return Optional.of(MentoringSide.MENTORS);
    }
    return participations.isTeamMember(person, mentoring.participation())
        ? Optional.of(MentoringSide.TEAM)
        : Optional.empty();
  }

  /**
   * Throws unless the person is a coordinator who belongs to neither side: a coordinator who
   * mentors the town would read its confidential answers.
   */
  public void requireOutside(PersonId person, MentoringView mentoring) {
    people.requireRole(person, Role.COORDINATOR);
    if (of(person, mentoring).isPresent()) {
      throw new NotAllowed("error.mentoring.own-mentoring");
    }
  }
}
