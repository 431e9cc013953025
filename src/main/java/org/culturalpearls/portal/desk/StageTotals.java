package org.culturalpearls.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.portal.shell.ListAddress;

/**
 * How many cases of a cycle are in each stage.
 *
 * @param keys the stages
 * @param numbers in the same order, as are the addresses of the lists behind them
 */
public record StageTotals(List<String> keys, List<Integer> numbers, int all, List<String> links) {

  static StageTotals of(Map<Stage, Integer> cases, CycleView cycle) {
    List<Stage> stages = Stream.of(Stage.values()).toList();
    return new StageTotals(
        stages.stream().map(Stage::name).toList(),
        stages.stream().map(stage -> cases.getOrDefault(stage, 0)).toList(),
        cases.values().stream().mapToInt(Integer::intValue).sum(),
        stages.stream()
            .map(
                stage ->
                    ListAddress.of(
                        "/cases", "stage", stage.name(), "cycle", ProgrammeForm.id(cycle)))
            .toList());
  }
}
