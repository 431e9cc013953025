package org.culturalpearls.award.conflict.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refuses what a coordinator does on a town whose running nomination the coordinator may not see.
 */
@Service
@Transactional(readOnly = true)
class InvolvedCoordinatorsFacade implements InvolvedCoordinators {

  private final ParticipationService participations;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final PeopleService people;

  InvolvedCoordinatorsFacade(
      ParticipationService participations,
      NominationReads nominations,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      PeopleService people) {
    this.participations = participations;
    this.nominations = nominations;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.people = people;
  }

  @Override
  public void requireUninvolved(PersonId coordinator, String caseKey) {
    participations.byCaseKey(new CaseKey(caseKey)).stream()
        .flatMap(town -> running(town).stream())
        .filter(nomination -> visibility.seen(coordinator, List.of(nomination)).isEmpty())
        .findFirst()
        .ifPresent(
            nomination -> {
              throw refused(nomination);
            });
  }

  private List<NominationFacts> running(ParticipationView town) {
    return nominations.inCycle(town.cycleId(), ActingCoordinators.RUNNING).stream()
        .filter(nomination -> nomination.participation().equals(town.id()))
        .toList();
  }

  /** Deputies act for the office in the award only. */
  private NotAllowed refused(NominationFacts nomination) {
    Set<PersonId> office = Set.copyOf(coordinators.people(nomination));
    String instead =
        people.activeWithRole(Role.COORDINATOR).stream()
            .filter(person -> office.contains(person.id()))
            .map(PersonView::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return instead.isEmpty()
        ? new NotAllowed("error.conflict.involved-nobody")
        : new NotAllowed("error.conflict.involved", instead);
  }
}
