package org.culturalpearls.reuse.internal;

import java.time.Clock;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.reuse.AdoptionEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Asks a team how it went once a milestone of what it took up is reached, or once it says that the
 * measure is reached or dropped; once for each.
 */
@Component
class AsksHowItWent {

  /** A measure comes from one practice; a plan that went back to older rows may have it twice. */
  private static final Limit MOST = Limit.of(10);

  private final Adoptions adoptions;
  private final MeasureService measures;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AsksHowItWent(
      Adoptions adoptions, MeasureService measures, ApplicationEventPublisher events, Clock clock) {
    this.adoptions = adoptions;
    this.measures = measures;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void ask(PlanEvent.MilestoneReached reached) {
    ParticipationId town = reached.participation();
    if (adoptions.existsByParticipationIdAndAskedAtIsNull(town.value())) {
      measures.ofMilestone(reached.milestone()).ifPresent(measure -> ask(town, measure));
    }
  }

  @EventListener
  void ask(PlanEvent.MeasureEnded ended) {
    ask(ended.participation(), ended.measure());
  }

  private void ask(ParticipationId town, RowId measure) {
    for (Adoption adoption : adoptions.lockOf(town.value(), measure.value(), MOST)) {
      if (adoption.ask(clock.instant())) {
        adoptions.flush();
        events.publishEvent(
            new AdoptionEvent.Asked(adoption.adoptionId(), adoption.practice(), town));
      }
    }
  }
}
