package org.culturalpearls.portal.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Finds the plans that are due soon while their town still waits for feedback. */
@Component
class PlansWithoutFeedback {

  private final CurrentPerson current;
  private final PlanService plans;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final VisibleNominations nominations;
  private final PersonDates dates;

  PlansWithoutFeedback(
      CurrentPerson current,
      PlanService plans,
      ParticipationService participations,
      CycleService cycles,
      VisibleNominations nominations,
      PersonDates dates) {
    this.current = current;
    this.plans = plans;
    this.participations = participations;
    this.cycles = cycles;
    this.nominations = nominations;
    this.dates = dates;
  }

  /**
   * A town that waits.
   *
   * @param free from when it may submit without feedback
   * @param path of its case
   */
  record Waiting(String town, String due, String free, String path) {}

  /** Empty except for coordinators, and without nominations that they may not see. */
  List<Waiting> all() {
    if (!current.has(Role.COORDINATOR)) {
      return List.of();
    }
    List<PlanService.WaitsForFeedback> waiting = plans.waitForFeedback(current.id());
    if (waiting.isEmpty()) {
      return List.of();
    }
    Map<ParticipationId, ParticipationView> towns =
        participations.participations(
            waiting.stream().map(PlanService.WaitsForFeedback::town).toList());
    Set<CaseKey> hidden =
        nominations.hidden(
            current.id(), towns.values().stream().map(ParticipationView::caseKey).toList());
    return waiting.stream()
        .filter(each -> !hidden.contains(towns.get(each.town()).caseKey()))
        .map(each -> waiting(each, towns.get(each.town())))
        .toList();
  }

  private Waiting waiting(PlanService.WaitsForFeedback each, ParticipationView town) {
    var zone = cycles.cycle(town.cycleId()).zone();
    return new Waiting(
        town.town(),
        dates.due(each.planDue(), zone),
        dates.due(each.waitUntil(), zone),
        "/cases/" + town.caseKey());
  }
}
