package org.culturalpearls.mentoring.internal;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.Mentors;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.shared.Remembered;
import org.springframework.stereotype.Component;

/**
 * Tells the module plan who mentors a town: those who have accepted and are active, until the
 * mentoring ends.
 */
@Component
class CurrentMentors implements MentorsOfParticipation {

  private final MentoringService mentorings;
  private final PeopleService people;

  CurrentMentors(MentoringService mentorings, PeopleService people) {
    this.mentorings = mentorings;
    this.people = people;
  }

  @Override
  public Optional<Mentors> mentorsOf(ParticipationId participation) {
    return Remembered.once(new Of(participation), () -> read(participation));
  }

  private record Of(ParticipationId participation) {}

  private Optional<Mentors> read(ParticipationId participation) {
    return mentorings
        .current(participation)
        .filter(mentoring -> mentoring.state().hasMentor())
        .map(this::active)
        .filter(mentors -> mentors.lead() != null || mentors.twin() != null);
  }

  private Mentors active(MentoringView mentoring) {
    return new Mentors(
        mentoring.id().value(), ifActive(mentoring.lead()), ifActive(mentoring.twin()));
  }

  private PersonId ifActive(PersonId person) {
    return person != null && people.person(person).active() ? person : null;
  }
}
