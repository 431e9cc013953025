package org.culturalpearls.portal.home;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.shell.ListAddress;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Tells a coordinator on the start page where the cycles stand that are not finished. */
@Component
class CyclesNow {

  private final CurrentPerson current;
  private final CycleService cycles;
  private final CaseListService cases;

  CyclesNow(CurrentPerson current, CycleService cycles, CaseListService cases) {
    this.current = current;
    this.cycles = cycles;
    this.cases = cases;
  }

  /**
   * A cycle with its towns.
   *
   * @param path of the page of its figures
   * @param towns how many the list of cases shows to this reader
   */
  record Line(CycleView cycle, String path, int towns, List<InStage> stages) {}

  /**
   * The towns in one stage.
   *
   * @param name message key of the stage
   * @param path of their list
   */
  record InStage(String name, int towns, String path) {}

  /** Empty except for coordinators; the latest title year first, rehearsals left out. */
  List<Line> all() {
    if (!current.has(Role.COORDINATOR)) {
      return List.of();
    }
    Map<CycleId, Map<Stage, Integer>> stages = cases.stages(current.id());
    return cycles.openCycles().stream()
        .filter(cycle -> !cycle.isRehearsal())
        .map(cycle -> line(cycle, stages.getOrDefault(cycle.id(), Map.of())))
        .toList();
  }

  private static Line line(CycleView cycle, Map<Stage, Integer> towns) {
    String id = Long.toString(cycle.id().value());
    return new Line(
        cycle,
        ListAddress.of("/programme", "cycle", id),
        towns.values().stream().mapToInt(Integer::intValue).sum(),
        Arrays.stream(Stage.values())
            .filter(towns::containsKey)
            .map(
                stage ->
                    new InStage(
                        "stage." + stage,
                        towns.get(stage),
                        ListAddress.of("/cases", "stage", stage.name(), "cycle", id)))
            .toList());
  }
}
