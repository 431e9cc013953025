package org.culturalpearls.mentoring.internal;

import org.culturalpearls.cycle.OpenWork;
import org.culturalpearls.cycle.ParticipationId;
import org.springframework.stereotype.Component;

/** Tells the module cycle whether a town is mentored, or waits for a mentor. */
@Component
class OpenMentorings implements OpenWork {

  private final Mentorings mentorings;

  OpenMentorings(Mentorings mentorings) {
    this.mentorings = mentorings;
  }

  @Override
  public boolean isOpen(ParticipationId participation) {
    return mentorings.existsByParticipationIdAndEndedAtIsNull(participation.value());
  }
}
