package org.culturalpearls.award.review.internal;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reopens the drafts of a call that opens again after it had closed; towns continue where they
 * were.
 */
@Component
class ReopenedDrafts {

  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationCalendar calendar;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final NominationProcess process;
  private final CaseHistory history;

  ReopenedDrafts(
      Nominations nominations,
      NominationReads reads,
      NominationCalendar calendar,
      CycleService cycles,
      ParticipationService participations,
      NominationProcess process,
      CaseHistory history) {
    this.nominations = nominations;
    this.reads = reads;
    this.calendar = calendar;
    this.cycles = cycles;
    this.participations = participations;
    this.process = process;
    this.history = history;
  }

  @EventListener
  void follow(AwardEvent.DatesMoved moved) {
    if (calendar.isOpen(calendar.award(moved.cycle()), cycles.cycle(moved.cycle()))) {
      NominationProcess.Times times = calendar.times(moved.cycle());
      reads
          .inCycle(moved.cycle(), Set.of(NominationState.NOT_SUBMITTED))
          .forEach(draft -> reopen(draft, times));
    }
  }

  private void reopen(NominationFacts draft, NominationProcess.Times times) {
    nominations.lockForUpdate(draft.id()).reopen();
    participations.enterAgain(draft.participation());
    history.record(draft.participation(), null, "nomination.reopened");
    nominations.flush();
    process.start(
        new NominationProcess.Start(
            draft.id(),
            draft.cycle(),
            draft.participation(),
            draft.caseKey(),
            draft.town(),
            times));
  }
}
