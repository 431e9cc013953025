package org.culturalpearls.portal.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.portal.task.TaskLines;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.springframework.stereotype.Component;

/** Makes lists of cases, each with the task that is due next; one read for all of them. */
@Component
public class CaseLines {

  private final TaskDesk desk;
  private final TaskLines tasks;
  private final KnownTasks known;

  CaseLines(TaskDesk desk, TaskLines tasks, KnownTasks known) {
    this.desk = desk;
    this.tasks = tasks;
    this.known = known;
  }

  public List<CaseLine> of(List<ParticipationView> cases, PersonId reader) {
    Map<String, TaskCard> next = new LinkedHashMap<>();
    desk.ofCases(cases.stream().map(found -> found.caseKey().value()).toList())
        .forEach(
            (key, open) ->
                open.stream()
                    .filter(task -> known.isKnownTo(reader, task))
                    .findFirst()
                    .ifPresent(task -> next.put(key, task)));
    List<TaskLine> words = tasks.of(next.values(), reader, task -> false);
    List<String> keys = new ArrayList<>(next.keySet());
    return cases.stream()
        .map(found -> line(found, keys.indexOf(found.caseKey().value()), words))
        .toList();
  }

  private static CaseLine line(ParticipationView found, int next, List<TaskLine> words) {
    return new CaseLine(
        "/cases/" + found.caseKey(),
        found.town(),
        found.caseKey().value(),
        Integer.toString(found.titleYear()),
        "stage." + found.stage(),
        next < 0 ? null : words.get(next));
  }
}
