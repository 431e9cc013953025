package org.culturalpearls.award.review.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.review.StalledDecisionService;
import org.culturalpearls.award.review.TieCheckService.State;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.DecisionProgress;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits for nobody. The number of reads depends on how many awards run only. */
@Service
@Transactional(readOnly = true)
class StalledDecisionFacade implements StalledDecisionService {

  private final TieChecks checks;
  private final RemarkRows remarks;
  private final NominationReads nominations;
  private final ActingCoordinators coordinators;
  private final ConflictSearch search;
  private final DecisionProgress decision;
  private final PeopleService people;

  StalledDecisionFacade(
      TieChecks checks,
      RemarkRows remarks,
      NominationReads nominations,
      ActingCoordinators coordinators,
      ConflictSearch search,
      DecisionProgress decision,
      PeopleService people) {
    this.checks = checks;
    this.remarks = remarks;
    this.nominations = nominations;
    this.coordinators = coordinators;
    this.search = search;
    this.decision = decision;
    this.people = people;
  }

  @Override
  public List<Stalled> inRunningAwards(PersonId administrator) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    List<PersonId> administrators =
        people.activeWithRole(Role.ADMINISTRATOR).stream().map(PersonView::id).toList();
    return coordinators.openAwards().stream()
        .map(award -> stalled(award, administrators))
        .filter(Stalled::isAny)
        .toList();
  }

  private Stalled stalled(Award award, List<PersonId> administrators) {
    List<NominationFacts> all =
        nominations.inCycle(award.cycle(), EnumSet.allOf(NominationState.class));
    ActingCoordinators.Office office = coordinators.office(award, all);
    KnownConflicts conflicts = search.between(administrators, all);
    BiPredicate<NominationId, PersonId> nobodys =
        (nomination, without) ->
            office.people(nomination, without).isEmpty()
                && administrators.stream()
                    .filter(one -> !one.equals(without))
                    .noneMatch(one -> conflicts.maySee(one, nomination));
    return new Stalled(
        award.cycle(),
        (int)
            all.stream()
                .filter(each -> ActingCoordinators.RUNNING.contains(each.state()))
                .filter(each -> office.people(each.id()).isEmpty())
                .count(),
        (int)
            checks
                .findByNominationIdInAndStateIn(
                    all.stream().map(each -> each.id().value()).toList(), EnumSet.of(State.OPEN))
                .stream()
                .filter(check -> nobodys.test(check.nomination(), check.reviewer()))
                .count(),
        (int)
            unreleased(award).stream()
                .filter(row -> nobodys.test(row.nomination(), row.reviewer()))
                .count());
  }

  private List<RemarkRows.Row> unreleased(Award award) {
    return decision.state(award.cycle()).filter(DecisionState.RELEASED::equals).isPresent()
        ? List.of()
        : remarks.waiting(award.cycle());
  }
}
