package org.culturalpearls.award.title.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.StageDecisions;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.core.DecisionProgress;
import org.culturalpearls.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Tells settings and reviews the state of the decision that is based on them. */
@Component
class DecisionStates implements DecisionProgress, StageDecisions {

  private final Decisions decisions;

  DecisionStates(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Optional<DecisionState> state(CycleId cycle) {
    return decisions.findByCycleId(cycle.value()).map(Decision::state);
  }

  @Override
  public Optional<DecisionState> lockShared(CycleId cycle) {
    return decisions.lockShared(cycle.value()).map(Decision::state);
  }

  @Override
  public void lockShared(ReviewId review) {
    decisions.lockSharedOfReview(review.value());
  }

  @Override
  public Set<CycleId> handedOn(Collection<CycleId> cycles) {
    return of(cycles, DecisionState::isHandedOn);
  }

  @Override
  public Set<CycleId> confirmed(Collection<CycleId> cycles) {
    return of(cycles, DecisionState::isConfirmed);
  }

  private Set<CycleId> of(Collection<CycleId> cycles, Predicate<DecisionState> wanted) {
    return decisions
        .findByCycleIdInAndStateIn(
            cycles.stream().map(CycleId::value).toList(),
            Arrays.stream(DecisionState.values()).filter(wanted).toList())
        .stream()
        .map(Decision::cycle)
        .collect(Collectors.toSet());
  }
}
