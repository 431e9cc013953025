package org.culturalpearls.cycle.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.TownTeams;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Component;

/** Tells the import of people which teams there are, and adds its people to them. */
@Component
class TeamsOfTowns implements TownTeams {

  private final CycleService cycles;
  private final ParticipationService participations;
  private final CaseReads reads;
  private final MentorsOfTowns mentors;

  TeamsOfTowns(
      CycleService cycles,
      ParticipationService participations,
      CaseReads reads,
      MentorsOfTowns mentors) {
    this.cycles = cycles;
    this.participations = participations;
    this.reads = reads;
    this.mentors = mentors;
  }

  @Override
  public List<Integer> openYears() {
    return realCycles().map(CycleView::titleYear).toList();
  }

  /** People are imported for the towns of real cycles. */
  private Stream<CycleView> realCycles() {
    return cycles.openCycles().stream().filter(cycle -> !cycle.isRehearsal());
  }

  @Override
  public Map<MunicipalityId, Team> teams(int titleYear, Collection<MunicipalityId> towns) {
    List<ParticipationView> found =
        reads.ofTowns(titleYear, towns).stream().map(Versioned::value).toList();
    Map<ParticipationId, Set<PersonId>> mentoring =
        mentors.mentorsOf(found.stream().map(ParticipationView::id).toList());
    return found.stream()
        .collect(
            Collectors.toMap(
                ParticipationView::municipalityId,
                view -> team(view, mentoring.getOrDefault(view.id(), Set.of()))));
  }

  private static Team team(ParticipationView view, Set<PersonId> mentors) {
    return new Team(view.stage().isOpen(), view.lead(), Set.copyOf(view.team()), mentors);
  }

  @Override
  public void join(PersonId actor, Join command) {
    reads.ofTowns(command.titleYear(), List.of(command.town())).stream()
        .findFirst()
        .ifPresentOrElse(
            participation -> add(actor, participation, command.people()),
            () -> start(actor, command));
  }

  private void add(
      PersonId actor, Versioned<ParticipationView> participation, List<PersonId> people) {
    ParticipationView view = participation.value();
    Set<PersonId> team = new LinkedHashSet<>(view.team());
    team.addAll(people);
    participations.changeTeam(
        actor,
        new ParticipationService.ChangeTeam(
            view.id(), participation.version(), new ArrayList<>(team), view.lead()));
  }

  private void start(PersonId actor, Join command) {
    CycleId cycle =
        realCycles()
            .filter(open -> open.titleYear() == command.titleYear())
            .map(CycleView::id)
            .findFirst()
            .orElseThrow(() -> new NotFound("error.cycle.no-cycle"));
    participations.start(
        actor,
        new ParticipationService.Start(
            command.town(),
            cycle,
            command.people(),
            command.lead(),
            command.themes(),
            command.languages()));
  }
}
