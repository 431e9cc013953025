package org.culturalpearls.portal.task;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.shell.Zones;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/** Builds what is shown above and beside a task's form. */
@Component
class TaskHeads {

  private static final Set<Stage> ONLY_NOMINATED = Set.of(Stage.ENTERED, Stage.NOT_SELECTED);

  private final TaskWords words;
  private final PersonDates dates;
  private final TaskDues dues;
  private final PeopleService people;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final CaseAccess access;
  private final VisibleNominations nominations;
  private final UserTasks tasks;
  private final WorkingDays days;
  private final Clock clock;

  TaskHeads(
      TaskWords words,
      PersonDates dates,
      TaskDues dues,
      PeopleService people,
      ParticipationService participations,
      CycleService cycles,
      CaseAccess access,
      VisibleNominations nominations,
      UserTasks tasks,
      WorkingDays days,
      Clock clock) {
    this.words = words;
    this.dates = dates;
    this.dues = dues;
    this.people = people;
    this.participations = participations;
    this.cycles = cycles;
    this.access = access;
    this.nominations = nominations;
    this.tasks = tasks;
    this.days = days;
    this.clock = clock;
  }

  TaskHead of(TaskCard task, PersonId reader) {
    Optional<ParticipationView> town = town(task.caseKey());
    boolean mine = reader.equals(task.assignee());
    boolean others = task.assignee() != null && !mine;
    Map<PersonId, PersonView> names = others ? people.persons(List.of(task.assignee())) : Map.of();
    ZoneId zone = town.map(this::zoneOf).orElse(Zones.PROGRAMME);
    return new TaskHead(
        task,
        words.name(task, reader),
        words.description(task),
        words.whose(task, reader, names),
        dates.overdue(task.due()),
        task.due() != null && days.isLittleTime(clock.instant(), task.due(), zone),
        path(town, reader),
        dues.of(task, zone),
        others && task.group() != null ? words.whose(task, reader, names) : null,
        task.assignee() == null,
        tasks.mayGiveBack(reader, task));
  }

  /**
   * Returns the path of a case; null if the reader may not see it, or its nomination, or there is
   * none.
   */
  String casePath(String caseKey, PersonId reader) {
    return path(town(caseKey).filter(town -> !isHidden(town, reader)), reader);
  }

  /** A case that consists of a nomination only, hidden from a coordinator by a conflict. */
  private boolean isHidden(ParticipationView town, PersonId reader) {
    return ONLY_NOMINATED.contains(town.stage())
        && people.hasRole(reader, Role.COORDINATOR)
        && !nominations.hidden(reader, List.of(town.caseKey())).isEmpty();
  }

  private Optional<ParticipationView> town(String caseKey) {
    return Optional.ofNullable(caseKey).flatMap(key -> participations.byCaseKey(new CaseKey(key)));
  }

  private String path(Optional<ParticipationView> town, PersonId reader) {
    return town.filter(found -> access.mayRead(reader, found.id()))
        .map(found -> "/cases/" + found.caseKey())
        .orElse(null);
  }

  private ZoneId zoneOf(ParticipationView town) {
    return cycles.cycle(town.cycleId()).zone();
  }
}
