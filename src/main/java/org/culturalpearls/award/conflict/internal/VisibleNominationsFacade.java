package org.culturalpearls.award.conflict.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules which nominations a person may not see. */
@Service
@Transactional(readOnly = true)
class VisibleNominationsFacade implements VisibleNominations {

  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final ParticipationService participations;

  VisibleNominationsFacade(
      NominationReads nominations,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      ParticipationService participations) {
    this.nominations = nominations;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.participations = participations;
  }

  @Override
  public Set<CaseKey> hidden(PersonId person) {
    return hidden(person, nominations.cases());
  }

  @Override
  public Set<CaseKey> hidden(PersonId person, Collection<CaseKey> cases) {
    if (cases.isEmpty()) {
      return Set.of();
    }
    Map<CaseKey, ParticipationView> known = participations.byCaseKeys(cases);
    List<NominationFacts> entered =
        known.values().stream()
            .map(ParticipationView::cycleId)
            .distinct()
            .flatMap(cycle -> nominations.inCycle(cycle, Set.of(NominationState.values())).stream())
            .filter(nomination -> known.containsKey(nomination.caseKey()))
            .filter(nomination -> !known.get(nomination.caseKey()).team().contains(person))
            .toList();
    Set<NominationId> seen = visibility.seenAsReviewer(person, entered);
    return entered.stream()
        .filter(nomination -> !seen.contains(nomination.id()))
        .map(NominationFacts::caseKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<NominationId> officeOf(PersonId person) {
    return coordinators.of(person);
  }

  @Override
  public List<NominationId> watchableBy(PersonId person) {
    return coordinators.watchableBy(person);
  }

  @Override
  public List<PersonId> office(NominationId nomination) {
    return coordinators.people(nominations.facts(nomination));
  }

  @Override
  public Optional<PersonId> actingDeputy(NominationId nomination) {
    return coordinators.actingDeputy(nominations.facts(nomination));
  }
}
