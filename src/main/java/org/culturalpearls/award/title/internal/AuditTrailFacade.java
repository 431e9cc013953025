package org.culturalpearls.award.title.internal;

import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.cycle.CaseEventRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records events of nominations and reviews in the audit trails. */
@Component
class AuditTrailFacade {

  private static final String OF_NOMINATION = "nomination.";

  private final AuditTrail trail;
  private final EntryRows entries;

  AuditTrailFacade(AuditTrail trail, EntryRows entries) {
    this.trail = trail;
    this.entries = entries;
  }

  @EventListener
  void follow(CaseEventRecorded told) {
    if (told.kind().startsWith(OF_NOMINATION)) {
      entries
          .idOfParticipation(told.participation().value())
          .ifPresent(
              id -> trail.add(new NominationId(id), told.actor(), told.kind(), told.arguments()));
    }
  }

  @EventListener
  void follow(ReviewEvent.Assigned assigned) {
    trail.add(
        assigned.nomination(),
        assigned.by(),
        "review.given",
        assigned.review(),
        assigned.reviewer());
  }

  @EventListener
  void follow(ReviewEvent.Submitted submitted) {
    trail.add(
        submitted.nomination(),
        submitted.reviewer(),
        "review.handed-in",
        submitted.review(),
        submitted.value());
  }

  @EventListener
  void follow(ReviewEvent.PointsChanged changed) {
    trail.add(
        changed.nomination(),
        changed.reviewer(),
        "review.points",
        changed.review(),
        changed.criterion(),
        changed.before(),
        changed.after());
  }

  @EventListener
  void follow(ReviewEvent.TakenBack taken) {
    trail.add(
        taken.nomination(), taken.by(), "review.taken-from", taken.review(), taken.reviewer());
  }
}
