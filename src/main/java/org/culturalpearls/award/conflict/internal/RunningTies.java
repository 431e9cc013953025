package org.culturalpearls.award.conflict.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.RunningNominations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the module people what depends on ties in the awards that run. */
@Component
class RunningTies implements RunningNominations {

  private final ActingCoordinators coordinators;
  private final ConflictSearch search;
  private final NominationVisibility visibility;
  private final PeopleService people;
  private final JdbcClient jdbc;

  RunningTies(
      ActingCoordinators coordinators,
      ConflictSearch search,
      NominationVisibility visibility,
      PeopleService people,
      JdbcClient jdbc) {
    this.coordinators = coordinators;
    this.search = search;
    this.visibility = visibility;
    this.people = people;
    this.jdbc = jdbc;
  }

  @Override
  public boolean exist() {
    return !running().isEmpty();
  }

  @Override
  public List<PersonId> deputies() {
    Set<CycleId> cycles =
        running().stream().map(NominationFacts::cycle).collect(Collectors.toSet());
    return coordinators.openAwards().stream()
        .filter(award -> cycles.contains(award.cycle()))
        .flatMap(award -> award.appointments().deputies().stream())
        .distinct()
        .toList();
  }

  @Override
  public Set<PersonId> uninvolvedWith(PersonId person, Collection<PersonId> among) {
    Set<Long> reviewed = reviewed(person);
    List<NominationFacts> own =
        running().stream()
            .filter(
                nomination ->
                    nomination.people().contains(person)
                        || reviewed.contains(nomination.id().value()))
            .toList();
    KnownConflicts conflicts = search.between(among, own);
    return among.stream()
        .filter(one -> own.stream().allMatch(each -> conflicts.maySee(one, each.id())))
        .collect(Collectors.toSet());
  }

  /** Nominations on which the person is or was to decide, whatever became of it. */
  private Set<Long> reviewed(PersonId person) {
    return Set.copyOf(
        jdbc.sql("select distinct nomination_id from review where reviewer_id = :person")
            .param("person", person.value())
            .query(Long.class)
            .list());
  }

  @Override
  public List<NewTie> newTies(PersonId reader, Set<PersonId> some, Set<PersonId> others) {
    List<NominationFacts> running = running();
    List<NewTie> ties = new ArrayList<>();
    for (Award award : coordinators.openAwards()) {
      List<NominationFacts> entered =
          running.stream().filter(each -> each.cycle().equals(award.cycle())).toList();
      Set<PersonId> deciding = deciding(award);
      for (NominationFacts nomination : entered) {
        if (!visibility.seen(reader, List.of(nomination)).isEmpty()) {
          ties.addAll(tied(nomination, deciding, some, others));
          ties.addAll(tied(nomination, deciding, others, some));
        }
      }
    }
    return ties;
  }

  /** A rehearsal keeps nobody from changing what ties them. */
  private List<NominationFacts> running() {
    return coordinators.running().stream()
        .filter(nomination -> !nomination.caseKey().isOfRehearsal())
        .toList();
  }

  private Set<PersonId> deciding(Award award) {
    Set<PersonId> deciding = new LinkedHashSet<>();
    for (AwardOffice office : AwardOffice.values()) {
      deciding.addAll(award.appointments().of(office));
    }
    people.activeWithRole(Role.COORDINATOR).stream().map(PersonView::id).forEach(deciding::add);
    return deciding;
  }

  private static List<NewTie> tied(
      NominationFacts nomination, Set<PersonId> deciding, Set<PersonId> some, Set<PersonId> rest) {
    return Collections.disjoint(nomination.people(), rest)
        ? List.of()
        : deciding.stream()
            .filter(some::contains)
            .map(person -> new NewTie(person, nomination.town()))
            .toList();
  }
}
