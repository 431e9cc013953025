package org.culturalpearls.portal.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.shell.Zones;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.portal.task.TaskLines;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/**
 * Finds the tasks of others that began with hardly any time left, since their stage ends: for
 * coordinators, who can move the stage or speak with whoever has to hurry.
 */
@Component
class TasksWithLittleTime {

  /** Two working days with a long weekend between them. */
  private static final Duration SHORTLY = Duration.ofDays(6);

  private final CurrentPerson current;
  private final UserTasks tasks;
  private final TaskLines lines;
  private final VisibleNominations nominations;
  private final WorkingDays days;
  private final Clock clock;

  TasksWithLittleTime(
      CurrentPerson current,
      UserTasks tasks,
      TaskLines lines,
      VisibleNominations nominations,
      WorkingDays days,
      Clock clock) {
    this.current = current;
    this.tasks = tasks;
    this.lines = lines;
    this.nominations = nominations;
    this.days = days;
    this.clock = clock;
  }

  /** Empty except for coordinators. */
  List<TaskLine> all() {
    if (!current.has(Role.COORDINATOR)) {
      return List.of();
    }
    Instant now = clock.instant();
    List<TaskCard> late =
        tasks.begunShortlyBefore(now, SHORTLY).stream()
            .filter(card -> days.isLittleTime(now, card.due(), Zones.PROGRAMME))
            .toList();
    Set<CaseKey> hidden =
        nominations.hidden(
            current.id(),
            late.stream()
                .map(TaskCard::caseKey)
                .filter(Objects::nonNull)
                .distinct()
                .map(CaseKey::new)
                .toList());
    return lines.of(
        late.stream()
            .filter(card -> card.caseKey() != null && !hidden.contains(new CaseKey(card.caseKey())))
            .toList(),
        current.id(),
        card -> false);
  }
}
