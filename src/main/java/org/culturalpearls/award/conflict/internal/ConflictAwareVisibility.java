package org.culturalpearls.award.conflict.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Decides who may see a nomination by the conflicts that are found and declared at that moment. */
@Component
class ConflictAwareVisibility implements NominationVisibility {

  private final ConflictSearch search;
  private final Awards awards;
  private final PeopleService people;

  ConflictAwareVisibility(ConflictSearch search, Awards awards, PeopleService people) {
    this.search = search;
    this.awards = awards;
    this.people = people;
  }

  @Override
  public Set<NominationId> seen(PersonId person, Collection<NominationFacts> nominations) {
    KnownConflicts conflicts = search.between(Set.of(person), nominations);
    return nominations.stream()
        .map(NominationFacts::id)
        .filter(nomination -> conflicts.maySee(person, nomination))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<NominationId> seenAsReviewer(
      PersonId person, Collection<NominationFacts> nominations) {
    KnownConflicts conflicts = search.between(Set.of(person), nominations);
    return nominations.stream()
        .map(NominationFacts::id)
        .filter(nomination -> conflicts.maySeeAsReviewer(person, nomination))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void requireSight(PersonId person, NominationFacts nomination) {
    if (seen(person, List.of(nomination)).isEmpty()) {
      throw Nominations.nothingHere();
    }
  }

  @Override
  public Optional<PersonId> deputy(CycleId cycle, Collection<NominationFacts> nominations) {
    List<PersonId> deputies = activeDeputies(cycle);
    KnownConflicts conflicts = search.between(deputies, nominations);
    return deputies.stream()
        .filter(
            deputy -> nominations.stream().allMatch(each -> conflicts.maySee(deputy, each.id())))
        .findFirst();
  }

  /** Returns the active deputies in the order in which they act. */
  private List<PersonId> activeDeputies(CycleId cycle) {
    List<PersonId> named =
        awards
            .findByCycleId(cycle.value())
            .map(award -> award.appointments().deputies())
            .orElse(List.of());
    Set<PersonId> active =
        people.persons(named).values().stream()
            .filter(PersonView::active)
            .map(PersonView::id)
            .collect(Collectors.toSet());
    return named.stream().filter(active::contains).toList();
  }
}
