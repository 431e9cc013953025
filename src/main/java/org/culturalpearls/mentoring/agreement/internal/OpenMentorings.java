package org.culturalpearls.mentoring.agreement.internal;

import org.culturalpearls.cycle.OpenWork;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the module cycle whether a town is mentored, or waits for a mentor. Asked first: it mostly
 * is, and then nothing else has to be asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
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
