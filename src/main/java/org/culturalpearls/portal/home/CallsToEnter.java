package org.culturalpearls.portal.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.shell.PersonDates;
import org.springframework.stereotype.Component;

/** Finds the open calls that a person's towns have not entered, for which there is no task. */
@Component
class CallsToEnter {

  private final NewTownService newTowns;
  private final CycleService cycles;
  private final PersonDates dates;

  CallsToEnter(NewTownService newTowns, CycleService cycles, PersonDates dates) {
    this.newTowns = newTowns;
    this.cycles = cycles;
    this.dates = dates;
  }

  /**
   * A call and a town that can still enter it.
   *
   * @param path of the page on which its nomination is begun
   */
  record Invitation(String call, String closes, String town, String path) {}

  List<Invitation> of(PersonId reader, List<CaseAccess.Own> cases) {
    List<ParticipationView> own =
        cases.stream()
            .map(CaseAccess.Own::participation)
            .filter(town -> town.team().contains(reader))
            .toList();
    return own.isEmpty()
        ? List.of()
        : newTowns.openCalls().stream()
            .flatMap(call -> notEntered(call, own).stream().map(town -> invitation(call, town)))
            .toList();
  }

  /** Returns the latest case of each town that takes no part in the cycle of the call. */
  private static List<ParticipationView> notEntered(OpenCall call, List<ParticipationView> own) {
    Set<MunicipalityId> there =
        own.stream()
            .filter(town -> town.cycleId().equals(call.cycle()))
            .map(ParticipationView::municipalityId)
            .collect(Collectors.toSet());
    return own.stream().filter(town -> there.add(town.municipalityId())).toList();
  }

  private Invitation invitation(OpenCall call, ParticipationView town) {
    return new Invitation(
        call.name(),
        dates.deadline(call.closesAt(), cycles.cycle(call.cycle()).zone()),
        town.town(),
        "/cases/" + town.caseKey() + "/nomination/new?cycle=" + call.cycle().value());
  }
}
