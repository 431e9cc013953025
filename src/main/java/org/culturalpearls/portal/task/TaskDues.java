package org.culturalpearls.portal.task;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.shell.Zones;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * Formats due dates of tasks: in the time zone of their cycle, in which the deadline was set, with
 * the reader's own time beside it if it differs.
 */
@Component
class TaskDues {

  private final ParticipationService participations;
  private final CycleService cycles;
  private final PersonDates dates;

  TaskDues(ParticipationService participations, CycleService cycles, PersonDates dates) {
    this.participations = participations;
    this.cycles = cycles;
    this.dates = dates;
  }

  String of(TaskCard task) {
    return of(List.of(task)).apply(task);
  }

  /** In the time zone of its cycle. Dates of an award always name their time of day. */
  String of(TaskCard task, ZoneId cycleZone) {
    return ProcessKind.isOfAward(task.process())
        ? dates.deadline(task.due(), cycleZone)
        : dates.due(task.due(), cycleZone);
  }

  /** For many tasks, whose cycles are read at once. */
  Function<TaskCard, String> of(Collection<TaskCard> tasks) {
    Map<String, ZoneId> zones = zones(tasks);
    return task -> {
      ZoneId zone = task.caseKey() == null ? null : zones.get(task.caseKey());
      return of(task, zone == null ? Zones.PROGRAMME : zone);
    };
  }

  private Map<String, ZoneId> zones(Collection<TaskCard> tasks) {
    List<CaseKey> cases =
        tasks.stream()
            .filter(task -> task.due() != null)
            .map(TaskCard::caseKey)
            .filter(Objects::nonNull)
            .distinct()
            .map(CaseKey::new)
            .toList();
    if (cases.isEmpty()) {
      return Map.of();
    }
    Map<CycleId, ZoneId> ofCycles =
        cycles.cycles().stream().collect(Collectors.toMap(CycleView::id, CycleView::zone));
    return participations.byCaseKeys(cases).values().stream()
        .filter(town -> ofCycles.containsKey(town.cycleId()))
        .collect(
            Collectors.toMap(town -> town.caseKey().value(), town -> ofCycles.get(town.cycleId())));
  }
}
