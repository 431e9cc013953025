package org.culturalpearls.cycle.internal;

import java.time.Clock;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.OpenWork;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Completes a participation in force when no work of its case is open any more: neither a milestone
 * nor a mentoring nor a nomination, whichever ends last. How the mentoring ended plays no part: its
 * own state says that, and a town that goes on without a mentor also comes to its end, or its cycle
 * never could.
 */
@Component
class CompletedCases {

  private final Participations participations;
  private final ObjectProvider<OpenWork> work;
  private final CaseHistory history;
  private final Clock clock;

  CompletedCases(
      Participations participations,
      ObjectProvider<OpenWork> work,
      CaseHistory history,
      Clock clock) {
    this.participations = participations;
    this.work = work;
    this.history = history;
    this.clock = clock;
  }

  /** Of two that end at the same moment the second waits here, and then finds the first ended. */
  @EventListener
  void follow(ParticipationEvent.WorkEnded ended) {
    ParticipationId id = ended.participation();
    Participation participation =
        participations
            .lock(id.value())
            .orElseThrow(() -> new NotFound("error.cycle.no-participation"));
    if (participation.isInForce() && work.orderedStream().noneMatch(each -> each.isOpen(id))) {
      participation.complete(clock.instant());
      participations.flush();
      history.record(id, null, "participation.completed");
    }
  }
}
