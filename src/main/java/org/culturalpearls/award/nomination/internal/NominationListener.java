package org.culturalpearls.award.nomination.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.nomination.core.PreSelectionDoor;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves nominations on after events elsewhere: dates, reviews, plans. */
@Component
class NominationListener implements PlansBeforeJury {

  private final Nominations nominations;
  private final Completions completions;
  private final NominationReads reads;
  private final KeptDecisions decisions;
  private final NominationCalendar calendar;
  private final PreSelectionDoor door;
  private final ToldDecisions told;
  private final NominationProcess process;
  private final ApplicationEventPublisher events;

  NominationListener(
      Nominations nominations,
      Completions completions,
      NominationReads reads,
      KeptDecisions decisions,
      NominationCalendar calendar,
      PreSelectionDoor door,
      ToldDecisions told,
      NominationProcess process,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.completions = completions;
    this.reads = reads;
    this.decisions = decisions;
    this.calendar = calendar;
    this.door = door;
    this.told = told;
    this.process = process;
    this.events = events;
  }

  /** Runs before drafts are reopened, whose towns get a new task. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void follow(AwardEvent.DatesMoved moved) {
    requirePreSelectionEndsAfterTold(moved);
    requirePlansDueAfterTold(moved);
    process.datesMoved(moved.cycle(), calendar.times(moved.cycle()));
    if (!door.isClosed(moved.cycle())) {
      process.waitForReviews(eligible(moved.cycle()));
    }
    if (moved.dates().containsKey(AwardDate.PRE_SELECTION_ENDS)) {
      reads
          .inCycle(moved.cycle(), Set.of(NominationState.COMPLETING))
          .forEach(asked -> moveCompletion(asked.id()));
    }
    Instant before = moved.before().get(AwardDate.CALL_CLOSES);
    Instant due = moved.dates().get(AwardDate.CALL_CLOSES);
    if (due != null && !due.equals(before)) {
      reads
          .inCycle(moved.cycle(), Set.of(NominationState.DRAFT))
          .forEach(draft -> events.publishEvent(dueMoved(draft, due, before)));
    }
  }

  /** A town that is told at the end of the time for plans would be out of the award with that. */
  private void requirePlansDueAfterTold(AwardEvent.DatesMoved moved) {
    requireAfterTold(
        moved, AwardDate.PLANS_DUE, NominationState.ELIGIBLE, "error.nomination.plans-untold");
  }

  /** A town that is told later that it is not eligible would be so in a stage that is over. */
  private void requirePreSelectionEndsAfterTold(AwardEvent.DatesMoved moved) {
    requireAfterTold(
        moved,
        AwardDate.PRE_SELECTION_ENDS,
        NominationState.SUBMITTED,
        "error.nomination.pre-selection-untold");
  }

  private void requireAfterTold(
      AwardEvent.DatesMoved moved, AwardDate date, NominationState undecided, String refusal) {
    Instant ends = moved.dates().get(date);
    if (ends == null || !ends.isBefore(moved.before().get(date))) {
      return;
    }
    List<Long> waiting =
        reads.inCycle(moved.cycle(), Set.of(undecided)).stream()
            .map(each -> each.id().value())
            .toList();
    if (decisions.untold(waiting).stream().anyMatch(kept -> !kept.tellAt().isBefore(ends))) {
      throw RuleBroken.of(refusal);
    }
  }

  /** The end of pre-selection caps the time to complete a nomination. */
  private void moveCompletion(NominationId id) {
    Nomination nomination = nominations.lockForUpdate(id);
    completions.findByNominationIdOrderByRound(id.value()).stream()
        .map(Completion::view)
        .reduce((earlier, latest) -> latest)
        .map(asked -> calendar.completeBy(nomination.cycle(), asked.at(), asked.until()))
        .ifPresent(
            until -> {
              nomination.completeUntil(until);
              nominations.flush();
              process.completeUntil(id, until);
            });
  }

  @EventListener
  void follow(AwardEvent.GraceShortened shortened) {
    Instant due = calendar.deadline(shortened.cycle()).instant();
    reads
        .inCycle(shortened.cycle(), Set.of(NominationState.DRAFT))
        .forEach(
            draft ->
                events.publishEvent(
                    new NominationEvent.GraceShortened(draft.id(), draft.participation(), due)));
  }

  private static NominationEvent.DueMoved dueMoved(
      NominationFacts draft, Instant due, Instant before) {
    return new NominationEvent.DueMoved(draft.id(), draft.participation(), due, before);
  }

  @EventListener
  void follow(AwardEvent.ReviewsIn reviews) {
    if (reviews.stage() == AwardStage.PRE_SELECTION) {
      process.reviewsIn(eligible(reviews.cycle()));
    }
  }

  private List<NominationId> eligible(CycleId cycle) {
    return reads.inCycle(cycle, Set.of(NominationState.ELIGIBLE)).stream()
        .map(NominationFacts::id)
        .toList();
  }

  @EventListener
  void follow(PlanEvent.Submitted submitted) {
    Optional<Nomination> selected =
        nominations
            .ofTown(submitted.participation())
            .filter(nomination -> nomination.state() == NominationState.SELECTED);
    selected.ifPresent(
        nomination -> {
          told.planIn(nomination, submitted.version());
          process.planSubmitted(nomination.id());
        });
  }

  /** Coordinators set teams: they say with it who acts for the town. */
  @EventListener
  void follow(ParticipationEvent.TeamChanged changed) {
    nominations
        .findByParticipationIdAndBegunAgainFalse(changed.participation().value())
        .filter(nomination -> !nomination.isClaimed())
        .ifPresent(
            nomination -> {
              nomination.claim();
              nominations.flush();
            });
  }

  @Override
  public boolean isBeforeJury(ParticipationId participation) {
    return nominations
        .ofTown(participation)
        .filter(nomination -> nomination.state() == NominationState.IN_JURY)
        .isPresent();
  }

  @Override
  public boolean isInAward(ParticipationId participation) {
    return nominations
        .ofTown(participation)
        .filter(nomination -> nomination.state().isRunning())
        .isPresent();
  }

  @Override
  public Set<ParticipationId> inAward(Collection<ParticipationId> participations) {
    return nominations
        .findByParticipationIdInAndBegunAgainFalse(
            participations.stream().map(ParticipationId::value).toList())
        .stream()
        .filter(nomination -> nomination.state().isRunning())
        .map(Nomination::participation)
        .collect(Collectors.toSet());
  }
}
