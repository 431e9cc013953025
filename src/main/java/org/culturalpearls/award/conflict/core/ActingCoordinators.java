package org.culturalpearls.award.conflict.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationOffice;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/**
 * Determines who does the coordinators' tasks for a nomination: the coordinators who may see it,
 * otherwise the first deputy who may. Evaluated on each call, so that a conflict counts as soon as
 * it is known.
 */
@Component
public class ActingCoordinators implements NominationOffice {

  /**
   * The states in which the process runs: coordinators see its tasks and may have something to do.
   */
  public static final Set<NominationState> RUNNING =
      EnumSet.of(
          NominationState.DRAFT,
          NominationState.SUBMITTED,
          NominationState.COMPLETING,
          NominationState.ELIGIBLE,
          NominationState.SELECTED,
          NominationState.IN_JURY);

  private final Awards awards;
  private final NominationReads nominations;
  private final ConflictSearch search;
  private final PeopleService people;
  private final CycleService cycles;

  ActingCoordinators(
      Awards awards,
      NominationReads nominations,
      ConflictSearch search,
      PeopleService people,
      CycleService cycles) {
    this.awards = awards;
    this.nominations = nominations;
    this.search = search;
    this.people = people;
    this.cycles = cycles;
  }

  public List<NominationId> of(PersonId person) {
    List<NominationId> own = new ArrayList<>();
    for (Award award : openAwards()) {
      List<NominationFacts> open = nominations.inCycle(award.cycle(), RUNNING);
      if (!open.isEmpty()) {
        Office office = office(award, open);
        open.stream()
            .map(NominationFacts::id)
            .filter(nomination -> office.people(nomination).contains(person))
            .forEach(own::add);
      }
    }
    return own;
  }

  /**
   * Returns the running nominations that no conflict of interest keeps from this person, whatever
   * the office.
   */
  public List<NominationId> watchableBy(PersonId person) {
    List<NominationFacts> running = running();
    KnownConflicts conflicts = search.between(Set.of(person), running);
    return running.stream()
        .map(NominationFacts::id)
        .filter(nomination -> conflicts.maySee(person, nomination))
        .toList();
  }

  /** Returns the nominations in open cycles whose process runs. */
  public List<NominationFacts> running() {
    return cycles.openCycles().stream()
        .flatMap(cycle -> nominations.inCycle(cycle.id(), RUNNING).stream())
        .toList();
  }

  @Override
  public List<PersonId> people(NominationFacts nomination) {
    return people(nomination, null);
  }

  /** Returns who decides on what this person wrote about it, or on what ties this person to it. */
  public List<PersonId> people(NominationFacts nomination, PersonId without) {
    return awards
        .findByCycleId(nomination.cycle().value())
        .map(award -> office(award, List.of(nomination)).people(nomination.id(), without))
        .orElse(List.of());
  }

  /**
   * Returns those of these nominations of a cycle, in any state, for which this person does the
   * coordinators' tasks.
   */
  public Set<NominationId> among(PersonId person, Award award, List<NominationFacts> these) {
    Office office = office(award, these);
    return these.stream()
        .map(NominationFacts::id)
        .filter(nomination -> office.people(nomination).contains(person))
        .collect(Collectors.toSet());
  }

  /** Returns the deputy, if no coordinator may see the nomination. */
  public Optional<PersonId> actingDeputy(NominationFacts nomination) {
    return people(nomination).stream()
        .filter(person -> !people.hasRole(person, Role.COORDINATOR))
        .findFirst();
  }

  public List<Award> openAwards() {
    return awards.findByCycleIdIn(openCycles());
  }

  private List<Long> openCycles() {
    return cycles.openCycles().stream().map(cycle -> cycle.id().value()).toList();
  }

  /** Returns who does the coordinators' tasks for these nominations of a cycle, in any state. */
  public Office office(Award award, List<NominationFacts> among) {
    List<PersonId> coordinators =
        people.activeWithRole(Role.COORDINATOR).stream().map(PersonView::id).toList();
    Appointments appointments = award.appointments();
    Set<PersonId> all = new LinkedHashSet<>(coordinators);
    all.addAll(appointments.deputies());
    Map<PersonId, PersonView> named = people.persons(appointments.deputies());
    List<PersonId> deputies =
        appointments.deputies().stream().filter(one -> named.get(one).active()).toList();
    return new Office(coordinators, deputies, search.between(all, among));
  }

  /** Who does the coordinators' tasks for some nominations. */
  public static final class Office {

    private final List<PersonId> coordinators;
    private final List<PersonId> deputies;
    private final KnownConflicts conflicts;

    private Office(List<PersonId> coordinators, List<PersonId> deputies, KnownConflicts conflicts) {
      this.coordinators = coordinators;
      this.deputies = deputies;
      this.conflicts = conflicts;
    }

    public List<PersonId> people(NominationId nomination) {
      return people(nomination, null);
    }

    /**
     * Returns who decides on what somebody wrote about it: the office without the author, who may
     * be of it; nobody where nobody else is left.
     */
    public List<PersonId> people(NominationId nomination, PersonId without) {
      Predicate<PersonId> may = one -> !one.equals(without) && conflicts.maySee(one, nomination);
      List<PersonId> seeing = coordinators.stream().filter(may).toList();
      return seeing.isEmpty() ? deputies.stream().filter(may).limit(1).toList() : seeing;
    }
  }
}
