package org.culturalpearls.award.internal;

import java.util.Set;
import org.culturalpearls.award.AwardDatesMoved;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.award.NominationProcess;
import org.culturalpearls.award.NominationStart;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.NominationTimes;
import org.culturalpearls.cycle.CaseStory;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A call that is open again after it had closed: towns write on where they were. */
@Component
class ReopenedDrafts {

  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationCalendar calendar;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final NominationProcess process;
  private final CaseStory story;

  ReopenedDrafts(
      Nominations nominations,
      NominationReads reads,
      NominationCalendar calendar,
      CycleService cycles,
      ParticipationService participations,
      NominationProcess process,
      CaseStory story) {
    this.nominations = nominations;
    this.reads = reads;
    this.calendar = calendar;
    this.cycles = cycles;
    this.participations = participations;
    this.process = process;
    this.story = story;
  }

  @EventListener
  void follow(AwardDatesMoved moved) {
    if (calendar.isOpen(calendar.award(moved.cycle()), cycles.cycle(moved.cycle()))) {
      NominationTimes times = calendar.times(moved.cycle());
      reads
          .inCycle(moved.cycle(), Set.of(NominationState.NOT_SUBMITTED))
          .forEach(draft -> reopen(draft, times));
    }
  }

  private void reopen(NominationFacts draft, NominationTimes times) {
    nominations.held(draft.id()).reopen();
    participations.enterAgain(draft.participation());
    story.record(draft.participation(), null, "nomination.reopened");
    nominations.flush();
    process.start(
        new NominationStart(
            draft.id(),
            draft.cycle(),
            draft.participation(),
            draft.caseKey(),
            draft.town(),
            times));
  }
}
