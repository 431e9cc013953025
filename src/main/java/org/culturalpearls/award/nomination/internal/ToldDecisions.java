package org.culturalpearls.award.nomination.internal;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationSteps.Told;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.plan.PlanLifecycleService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what follows from a decision of the office, once the town is told of it. */
@Component
class ToldDecisions {

  private final Nominations nominations;
  private final KeptDecisions decisions;
  private final NominationCalendar calendar;
  private final ParticipationService participations;
  private final ObjectProvider<PlanLifecycleService> plans;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  ToldDecisions(
      Nominations nominations,
      KeptDecisions decisions,
      NominationCalendar calendar,
      ParticipationService participations,
      ObjectProvider<PlanLifecycleService> plans,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.decisions = decisions;
    this.calendar = calendar;
    this.participations = participations;
    this.plans = plans;
    this.history = history;
    this.events = events;
  }

  Told tell(Nomination nomination) {
    KeptDecision kept = decisions.untold(nomination.id()).orElseThrow(KeptDecision::nothingUntold);
    kept.tell(calendar.now());
    return switch (kept.verdict()) {
      case NOT_ELIGIBLE -> notEligible(nomination, kept);
      case SELECTED -> select(nomination, kept);
      case NOT_SELECTED -> notSelect(nomination, kept);
    };
  }

  private Told notEligible(Nomination nomination, KeptDecision kept) {
    nomination.notEligible(kept.decidedBy(), kept.reason(), calendar.now());
    participations.notSelected(nomination.participation());
    history.record(nomination.participation(), kept.decidedBy(), "nomination.not-eligible");
    nominations.flush();
    events.publishEvent(
        new NominationEvent.NotEligible(nomination.id(), nomination.participation()));
    return Told.NOT_ELIGIBLE;
  }

  /** The plan of a town that already has one in force goes before the jury at once. */
  private Told select(Nomination nomination, KeptDecision kept) {
    nomination.select(kept.decidedBy(), calendar.now());
    history.record(nomination.participation(), kept.decidedBy(), "nomination.selected");
    nominations.flush();
    events.publishEvent(new NominationEvent.Selected(nomination.id(), nomination.participation()));
    participations.begin(nomination.participation());
    Optional<Integer> version = plans.getObject().submittedVersion(nomination.participation());
    version.ifPresent(number -> planIn(nomination, number));
    return version.isPresent() ? Told.SELECTED_WITH_PLAN : Told.SELECTED;
  }

  void planIn(Nomination nomination, int version) {
    nomination.planSubmitted(version);
    history.record(nomination.participation(), null, "nomination.plan-in-jury", version);
    nominations.flush();
    events.publishEvent(
        new NominationEvent.PlanInJury(nomination.id(), nomination.participation(), version));
  }

  private Told notSelect(Nomination nomination, KeptDecision kept) {
    nomination.notSelect(kept.decidedBy(), kept.reason(), calendar.now());
    participations.notSelected(nomination.participation());
    history.record(nomination.participation(), kept.decidedBy(), "nomination.not-selected");
    nominations.flush();
    events.publishEvent(
        new NominationEvent.NotSelected(nomination.id(), nomination.participation()));
    return Told.NOT_SELECTED;
  }
}
