package org.culturalpearls.award.title.internal;

import java.time.Clock;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.review.core.RankingInputs;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Releases results when they are due, where the office has set that. */
@Component
class ReleaseWhenDue {

  private final Decisions decisions;
  private final Awards awards;
  private final DecisionAccess access;
  private final RankingInputs rankingInputs;
  private final ResultsRelease results;
  private final DecisionAuditTrail trail;
  private final TitleDecisionProcess process;
  private final CycleService cycles;
  private final CycleRecord record;
  private final Clock clock;

  ReleaseWhenDue(
      Decisions decisions,
      Awards awards,
      DecisionAccess access,
      RankingInputs rankingInputs,
      ResultsRelease results,
      DecisionAuditTrail trail,
      TitleDecisionProcess process,
      CycleService cycles,
      CycleRecord record,
      Clock clock) {
    this.decisions = decisions;
    this.awards = awards;
    this.access = access;
    this.rankingInputs = rankingInputs;
    this.results = results;
    this.trail = trail;
    this.process = process;
    this.cycles = cycles;
    this.record = record;
    this.clock = clock;
  }

  @EventListener
  void follow(AwardEvent.DateReached reached) {
    if (reached.date() == AwardDate.RESULTS_DUE) {
      decisions
          .lock(reached.cycle().value())
          .filter(decision -> decision.releaseSetBy() != null)
          .ifPresent(this::release);
    }
  }

  /** Who set it may have left, been dismissed, or come into a conflict of interest. */
  private boolean mayStill(Decision decision, RankingInput table) {
    return awards
        .findByCycleId(decision.cycle().value())
        .filter(
            award ->
                access.mayPrepare(
                    decision.releaseSetBy(), award.appointments(), table.nominations()))
        .isPresent();
  }

  /** What changed since the confirmation is for people to look at: their task stays open. */
  private void release(Decision decision) {
    CycleId cycle = decision.cycle();
    RankingInput table = rankingInputs.of(cycle);
    if (!decision.isAsHandedOn(table)
        || !mayStill(decision, table)
        || rankingInputs.unansweredRemarks(cycle) > 0) {
      decision.leaveRelease();
      decisions.flush();
      record.add(cycle, null, "award.decision.release-stopped", null);
      return;
    }
    PersonId by = decision.releaseSetBy();
    decision.release(by, clock.instant());
    decisions.flush();
    trail.decided(by, table, decision.chosen(), "decision.released");
    record.add(cycle, by, "award.decision.released", null);
    process.released(cycles.cycle(cycle));
    results.release(decision, table);
  }
}
