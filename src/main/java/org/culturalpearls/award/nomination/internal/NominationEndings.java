package org.culturalpearls.award.nomination.internal;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanLifecycleService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends nominations early: withdrawn, or with a town that leaves; and the time to complete one. */
@Component
class NominationEndings {

  private final Nominations nominations;
  private final NominationCalendar calendar;
  private final ParticipationService participations;
  private final ObjectProvider<PlanLifecycleService> plans;
  private final NominationProcess process;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;

  NominationEndings(
      Nominations nominations,
      NominationCalendar calendar,
      ParticipationService participations,
      ObjectProvider<PlanLifecycleService> plans,
      NominationProcess process,
      CaseHistory history,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.calendar = calendar;
    this.participations = participations;
    this.plans = plans;
    this.process = process;
    this.history = history;
    this.events = events;
  }

  void withdraw(PersonId member, Nomination nomination) {
    end(member, nomination);
    participations.notSelected(nomination.participation());
    plans.getObject().juryIsOver(nomination.participation());
  }

  @EventListener
  void follow(ParticipationEvent.Left left) {
    Optional<Nomination> nomination =
        nominations.findByParticipationIdAndBegunAgainFalse(left.participation().value());
    nomination.filter(open -> !open.hasEnded()).ifPresent(open -> end(null, open));
  }

  /** The process goes on as when the time has passed: the office checks it as it is. */
  void endCompletion(PersonId office, Nomination nomination) {
    history.record(nomination.participation(), office, "nomination.completion-ended");
    process.completionOver(nomination.id());
    events.publishEvent(
        new NominationEvent.CompletionEnded(nomination.id(), nomination.participation()));
  }

  private void end(PersonId by, Nomination nomination) {
    nomination.withdraw(calendar.now());
    history.record(nomination.participation(), by, "nomination.withdrawn");
    nominations.flush();
    events.publishEvent(new NominationEvent.Withdrawn(nomination.id(), nomination.participation()));
    process.end(nomination.id());
  }
}
