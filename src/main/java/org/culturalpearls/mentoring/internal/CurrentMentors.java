package org.culturalpearls.mentoring.internal;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.plan.Mentors;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.springframework.stereotype.Component;

/** Tells the module plan who mentors a town: those who have accepted, until the mentoring ends. */
@Component
class CurrentMentors implements MentorsOfParticipation {

  private final MentoringService mentorings;

  CurrentMentors(MentoringService mentorings) {
    this.mentorings = mentorings;
  }

  @Override
  public Optional<Mentors> mentorsOf(ParticipationId participation) {
    return mentorings
        .current(participation)
        .filter(mentoring -> mentoring.state().hasMentor())
        .map(mentoring -> new Mentors(mentoring.id().value(), mentoring.lead(), mentoring.twin()));
  }
}
