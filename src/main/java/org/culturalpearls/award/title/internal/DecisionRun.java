package org.culturalpearls.award.title.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictEvent;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.review.core.RankingInputs;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the title decision once the jury has reviewed or its time is over, and updates its due
 * dates and people.
 */
@Component
class DecisionRun {

  /** States of nominations that entered and have not left before the results. */
  private static final Set<NominationState> TO_BE_TOLD =
      EnumSet.of(
          NominationState.SUBMITTED,
          NominationState.COMPLETING,
          NominationState.ELIGIBLE,
          NominationState.NOT_SELECTED,
          NominationState.SELECTED,
          NominationState.NO_PLAN,
          NominationState.IN_JURY);

  private final Awards awards;
  private final NominationReads nominations;
  private final Decisions decisions;
  private final RankingInputs rankingInputs;
  private final DecisionAccess access;
  private final CycleService cycles;
  private final TitleDecisionProcess process;
  private final Clock clock;

  DecisionRun(
      Awards awards,
      NominationReads nominations,
      Decisions decisions,
      RankingInputs rankingInputs,
      DecisionAccess access,
      CycleService cycles,
      TitleDecisionProcess process,
      Clock clock) {
    this.awards = awards;
    this.nominations = nominations;
    this.decisions = decisions;
    this.rankingInputs = rankingInputs;
    this.access = access;
    this.cycles = cycles;
    this.process = process;
    this.clock = clock;
  }

  @EventListener
  void follow(AwardEvent.ReviewsIn in) {
    if (in.stage() == AwardStage.JURY) {
      begin(in.cycle(), Set.of(NominationState.IN_JURY));
    }
  }

  /** Also if no plan came: the towns read their results only with the release. */
  @EventListener
  void follow(AwardEvent.DateReached reached) {
    if (reached.date() == AwardDate.JURY_ENDS) {
      begin(reached.cycle(), TO_BE_TOLD);
    }
  }

  @EventListener
  void follow(AwardEvent.DatesMoved moved) {
    datesMoved(moved.cycle());
  }

  @EventListener
  void follow(AwardEvent.Appointed appointed) {
    decisions.findByCycleId(appointed.cycle().value()).ifPresent(this::decidersChanged);
  }

  @EventListener
  void follow(AwardEvent.Dismissed dismissed) {
    decisions.findByCycleId(dismissed.cycle().value()).ifPresent(this::decidersChanged);
  }

  @EventListener
  void follow(ConflictEvent.Declared declared) {
    unreleased().forEach(this::decidersChanged);
  }

  @EventListener
  void follow(ConflictEvent.TiesChanged changed) {
    unreleased().forEach(this::decidersChanged);
  }

  @EventListener
  void follow(PersonEvent.Deactivated deactivated) {
    unreleased().forEach(this::decidersChanged);
  }

  @EventListener
  void follow(PersonEvent.RolesChanged changed) {
    unreleased().forEach(this::decidersChanged);
  }

  @EventListener
  void follow(CycleEvent.Finished finished) {
    if (decisions.existsByCycleId(finished.cycle().value())) {
      process.end(cycles.cycle(finished.cycle()));
    }
  }

  /**
   * Locks the award, so that of two last reviews only one begins the decision. It is not locked
   * once the decision has begun: a confirmation locks the award first and reviews second.
   */
  private void begin(CycleId cycle, Set<NominationState> wanted) {
    if (decisions.existsByCycleId(cycle.value())) {
      return;
    }
    Award award = awards.lock(cycle.value()).orElseThrow(AwardReads::none);
    if (decisions.existsByCycleId(cycle.value()) || nominations.inCycle(cycle, wanted).isEmpty()) {
      return;
    }
    RankingInput table = rankingInputs.of(cycle);
    decisions.saveAndFlush(new Decision(cycle, clock.instant()));
    var view = cycles.cycle(cycle);
    process.start(
        view,
        access.deciders(award.appointments(), table.nominations(), null),
        DecisionCalendar.dates(award.dates(), view));
  }

  private void datesMoved(CycleId id) {
    decisions
        .findByCycleId(id.value())
        .filter(decision -> decision.state() != DecisionState.RELEASED)
        .ifPresent(
            decision -> {
              Award award = award(decision);
              var cycle = cycles.cycle(id);
              process.datesMoved(cycle, DecisionCalendar.dates(award.dates(), cycle));
            });
  }

  private void decidersChanged(Decision decision) {
    if (decision.state() == DecisionState.RELEASED) {
      return;
    }
    PersonId preparedBy = decision.steps().preparedBy();
    process.decidersChanged(
        cycles.cycle(decision.cycle()),
        access.deciders(
            award(decision).appointments(),
            rankingInputs.of(decision.cycle()).nominations(),
            preparedBy));
  }

  private List<Decision> unreleased() {
    return decisions.findByStateNot(DecisionState.RELEASED);
  }

  private Award award(Decision decision) {
    return awards.findByCycleId(decision.cycle().value()).orElseThrow(AwardReads::none);
  }
}
