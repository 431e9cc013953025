package org.culturalpearls.award.conflict.internal;

import java.util.List;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.HiddenPlans;
import org.springframework.stereotype.Component;

/** Hides the plan of a town whose running nomination the coordinator may not see. */
@Component
class PlansOfHiddenNominations implements HiddenPlans {

  private final ParticipationService participations;
  private final NominationReads nominations;
  private final NominationVisibility visibility;

  PlansOfHiddenNominations(
      ParticipationService participations,
      NominationReads nominations,
      NominationVisibility visibility) {
    this.participations = participations;
    this.nominations = nominations;
    this.visibility = visibility;
  }

  @Override
  public boolean isHidden(PersonId coordinator, ParticipationId town) {
    List<NominationFacts> running =
        nominations
            .inCycle(participations.participation(town).cycleId(), ActingCoordinators.RUNNING)
            .stream()
            .filter(nomination -> nomination.participation().equals(town))
            .toList();
    return visibility.seen(coordinator, running).size() < running.size();
  }
}
