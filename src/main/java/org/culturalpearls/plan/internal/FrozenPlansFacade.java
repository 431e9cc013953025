package org.culturalpearls.plan.internal;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.FrozenPlans;
import org.culturalpearls.plan.PlanVersionView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads frozen versions without checking rights. */
@Service
@Transactional(readOnly = true)
class FrozenPlansFacade implements FrozenPlans {

  private final Plans plans;
  private final PlanVersions versions;
  private final FrozenVersions frozen;

  FrozenPlansFacade(Plans plans, PlanVersions versions, FrozenVersions frozen) {
    this.plans = plans;
    this.versions = versions;
    this.frozen = frozen;
  }

  @Override
  public Optional<PlanVersionView> version(ParticipationId participation, int number) {
    return plans
        .findByParticipationId(participation.value())
        .flatMap(plan -> versions.findByPlanIdAndNumber(plan.id(), number))
        .map(frozen::view);
  }
}
