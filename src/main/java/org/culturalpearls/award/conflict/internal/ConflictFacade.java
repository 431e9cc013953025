package org.culturalpearls.award.conflict.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictId;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.ConflictsPage;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.award.conflict.core.Conflict;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.Conflicts;
import org.culturalpearls.award.conflict.core.DeclaredConflicts;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records declared conflicts and shows them, with the found ones, to coordinators who may see them.
 */
@Service
@Transactional
class ConflictFacade implements ConflictService {

  private static final Set<NominationState> ALL = Set.of(NominationState.values());

  private final Conflicts conflicts;
  private final DeclaredConflicts declared;
  private final ConflictSearch search;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final AwardReads awards;
  private final PeopleService people;
  private final Clock clock;

  ConflictFacade(
      Conflicts conflicts,
      DeclaredConflicts declared,
      ConflictSearch search,
      NominationReads nominations,
      NominationVisibility visibility,
      AwardReads awards,
      PeopleService people,
      Clock clock) {
    this.conflicts = conflicts;
    this.declared = declared;
    this.search = search;
    this.nominations = nominations;
    this.visibility = visibility;
    this.awards = awards;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void declare(PersonId actor, Declare command) {
    NominationFacts nomination =
        nominations.facts(TextRule.chosen("nomination", command.nomination()));
    TextRule.chosen("person", command.person());
    if (actor.equals(command.person())) {
      requireConcerned(actor, nomination);
      requireSightAsReviewer(actor, nomination);
    } else {
      people.requireRole(actor, Role.COORDINATOR);
      visibility.requireSight(actor, nomination);
    }
    TextRule.chosen("person", people.persons(Set.of(command.person())).get(command.person()));
    declared.keep(actor, command);
  }

  @Override
  public void withdraw(PersonId coordinator, ConflictId id) {
    people.requireRole(coordinator, Role.COORDINATOR);
    Conflict conflict =
        conflicts.findById(id.value()).orElseThrow(() -> new NotFound("error.award.no-conflict"));
    visibility.requireSight(coordinator, nominations.facts(conflict.nomination()));
    conflict.withdraw(coordinator, clock.instant());
    conflicts.flush();
  }

  @Override
  @Transactional(readOnly = true)
  public ConflictsPage page(PersonId coordinator, CycleId cycle) {
    List<NominationFacts> seen = seen(coordinator, cycle);
    Set<PersonId> concerned = concerned(cycle);
    return new ConflictsPage(seen, List.copyOf(concerned), found(concerned, seen), declared(seen));
  }

  private List<ConflictView> declared(List<NominationFacts> seen) {
    List<Long> ids = seen.stream().map(nomination -> nomination.id().value()).toList();
    return conflicts.findByNominationIdInOrderByIdDesc(ids).stream().map(Conflict::view).toList();
  }

  private List<FoundConflict> found(Set<PersonId> concerned, List<NominationFacts> seen) {
    KnownConflicts known = search.between(concerned, seen);
    List<FoundConflict> found = new ArrayList<>();
    for (NominationFacts nomination : seen) {
      for (PersonId person : concerned) {
        Set<ConflictKind> kinds = new LinkedHashSet<>(known.kinds(person, nomination.id()));
        kinds.remove(ConflictKind.DECLARED);
        if (!kinds.isEmpty()) {
          found.add(new FoundConflict(person, nomination, kinds));
        }
      }
    }
    return found;
  }

  private List<NominationFacts> seen(PersonId coordinator, CycleId cycle) {
    people.requireRole(coordinator, Role.COORDINATOR);
    List<NominationFacts> all = nominations.inCycle(cycle, ALL);
    Set<NominationId> seen = visibility.seen(coordinator, all);
    return all.stream().filter(nomination -> seen.contains(nomination.id())).toList();
  }

  /**
   * Throws NotFound for people outside the award: only those involved may learn that the nomination
   * exists.
   */
  private void requireConcerned(PersonId person, NominationFacts nomination) {
    if (!concerned(nomination.cycle()).contains(person)) {
      throw Nominations.nothingHere();
    }
  }

  /** Who reviews with a tie that is looked into declares it like any other conflict. */
  private void requireSightAsReviewer(PersonId person, NominationFacts nomination) {
    if (visibility.seenAsReviewer(person, List.of(nomination)).isEmpty()) {
      throw Nominations.nothingHere();
    }
  }

  /** Returns all appointed people and the coordinators. */
  private Set<PersonId> concerned(CycleId cycle) {
    Set<PersonId> concerned = new LinkedHashSet<>();
    awards
        .appointments(cycle)
        .ifPresent(
            appointments -> {
              for (AwardOffice office : AwardOffice.values()) {
                concerned.addAll(appointments.of(office));
              }
            });
    people.activeWithRole(Role.COORDINATOR).stream().map(PersonView::id).forEach(concerned::add);
    return concerned;
  }
}
