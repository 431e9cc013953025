package org.culturalpearls.award.internal;

import org.culturalpearls.award.NominationNotEligible;
import org.culturalpearls.award.NominationNotSelected;
import org.culturalpearls.award.NominationNotSubmitted;
import org.culturalpearls.award.NominationWithdrawn;
import org.culturalpearls.award.PlanNotInTime;
import org.culturalpearls.cycle.OpenWork;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.WorkEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the module cycle whether a town's nomination is under way, and when it has come out of the
 * award before the results.
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
  void follow(NominationNotSubmitted over) {
    ended(over.participation());
  }

  @EventListener
  void follow(NominationNotEligible out) {
    ended(out.participation());
  }

  @EventListener
  void follow(NominationNotSelected out) {
    ended(out.participation());
  }

  @EventListener
  void follow(PlanNotInTime out) {
    ended(out.participation());
  }

  @EventListener
  void follow(NominationWithdrawn out) {
    ended(out.participation());
  }

  private void ended(ParticipationId participation) {
    events.publishEvent(new WorkEnded(participation));
  }
}
