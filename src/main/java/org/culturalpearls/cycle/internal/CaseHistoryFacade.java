package org.culturalpearls.cycle.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseEventRecorded;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the histories of cases. */
@Service
class CaseHistoryFacade implements CaseHistory {

  private final CaseEvents events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  CaseHistoryFacade(CaseEvents events, ApplicationEventPublisher publisher, Clock clock) {
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Requires the transaction of its cause: outside it an event could be recorded of something that
   * is rolled back.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(
      ParticipationId participation, PersonId actor, String kind, Object... arguments) {
    events.save(new CaseEventRow(participation, clock.instant(), actor, kind, arguments));
    publisher.publishEvent(new CaseEventRecorded(participation, actor, kind, arguments));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ParticipationId, Instant> lastOfTeams(Collection<ParticipationId> participations) {
    return participations.isEmpty()
        ? Map.of()
        : events.lastOfTeams(participations.stream().map(ParticipationId::value).toList()).stream()
            .collect(
                Collectors.toMap(
                    last -> new ParticipationId(last.getParticipation()),
                    CaseEvents.OfTeam::getAt));
  }

  @Override
  @Transactional(readOnly = true)
  public Paged<CaseEvent> page(ParticipationId participation, int page) {
    return Paged.of(events.page(participation.value(), Paged.SIZE + 1, Paged.before(page)), page)
        .map(CaseEventRow::view);
  }
}
