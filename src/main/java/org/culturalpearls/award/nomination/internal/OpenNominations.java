package org.culturalpearls.award.nomination.internal;

import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.OpenWork;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the module cycle whether a town's nomination runs, and when it left the award before the
 * results.
 */
@Component
class OpenNominations implements OpenWork {

  private final Nominations nominations;
  private final ApplicationEventPublisher events;

  OpenNominations(Nominations nominations, ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.events = events;
  }

  @Override
  public boolean isOpen(ParticipationId participation) {
    return nominations.existsByParticipationIdAndEndedAtIsNull(participation.value());
  }

  @EventListener
  void follow(NominationEvent.NotSubmitted over) {
    ended(over.participation());
  }

  @EventListener
  void follow(NominationEvent.NotEligible out) {
    ended(out.participation());
  }

  @EventListener
  void follow(NominationEvent.NotSelected out) {
    ended(out.participation());
  }

  @EventListener
  void follow(NominationEvent.PlanNotInTime out) {
    ended(out.participation());
  }

  @EventListener
  void follow(NominationEvent.Withdrawn out) {
    ended(out.participation());
  }

  private void ended(ParticipationId participation) {
    events.publishEvent(new ParticipationEvent.WorkEnded(participation));
  }
}
