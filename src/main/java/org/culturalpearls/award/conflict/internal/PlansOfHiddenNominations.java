package org.culturalpearls.award.conflict.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.HiddenPlans;
import org.springframework.stereotype.Component;

/** Hides the plan of a town whose running nomination the coordinator may not see. */
@Component
class PlansOfHiddenNominations implements HiddenPlans {

  private final ParticipationService participations;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ActingCoordinators office;

  PlansOfHiddenNominations(
      ParticipationService participations,
      NominationReads nominations,
      NominationVisibility visibility,
      ActingCoordinators office) {
    this.participations = participations;
    this.nominations = nominations;
    this.visibility = visibility;
    this.office = office;
  }

  @Override
  public boolean isHidden(PersonId coordinator, ParticipationId town) {
    return !hidden(coordinator, List.of(participations.participation(town))).isEmpty();
  }

  @Override
  public Set<PersonId> keptFrom(ParticipationId town, Collection<PersonId> coordinators) {
    ParticipationView view = participations.participation(town);
    Set<PersonId> kept = new HashSet<>();
    nominations.inCycle(view.cycleId(), ActingCoordinators.RUNNING).stream()
        .filter(nomination -> nomination.participation().equals(town))
        .forEach(
            nomination -> {
              List<PersonId> acting = office.people(nomination);
              coordinators.stream().filter(each -> !acting.contains(each)).forEach(kept::add);
            });
    return kept;
  }

  @Override
  public Set<ParticipationId> hidden(PersonId coordinator, Collection<ParticipationView> towns) {
    Set<ParticipationId> asked =
        towns.stream().map(ParticipationView::id).collect(Collectors.toSet());
    List<NominationFacts> running =
        towns.stream()
            .map(ParticipationView::cycleId)
            .distinct()
            .flatMap(cycle -> nominations.inCycle(cycle, ActingCoordinators.RUNNING).stream())
            .filter(nomination -> asked.contains(nomination.participation()))
            .toList();
    Set<NominationId> seen = visibility.seen(coordinator, running);
    return running.stream()
        .filter(nomination -> !seen.contains(nomination.id()))
        .map(NominationFacts::participation)
        .collect(Collectors.toSet());
  }
}
