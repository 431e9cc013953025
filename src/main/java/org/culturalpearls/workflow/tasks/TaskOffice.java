package org.culturalpearls.workflow.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.engine.spi.CommandTasks;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * Lets coordinators give open tasks of a case to a named person and move their due dates. Tasks of
 * nominations and reviews are assigned and dated on the pages of the award.
 */
@Service
public class TaskOffice {

  private final OpenTasks openTasks;
  private final EngineActs acts;
  private final TaskFormReader forms;
  private final EngineGroups groups;
  private final PeopleService people;
  private final ParticipationService participations;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  TaskOffice(
      OpenTasks openTasks,
      EngineActs acts,
      TaskFormReader forms,
      EngineGroups groups,
      @Lazy PeopleService people,
      @Lazy ParticipationService participations,
      @Lazy Deadlines deadlines,
      @Lazy CaseHistory history,
      Clock clock) {
    this.openTasks = openTasks;
    this.acts = acts;
    this.forms = forms;
    this.groups = groups;
    this.people = people;
    this.participations = participations;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Gives a task to a person.
   *
   * @param from who had it as read, or null if nobody had
   */
  public record Give(String task, PersonId from, PersonId to) {}

  /**
   * Moves the due date of a task; nothing else moves with it.
   *
   * @param from the due date as read, or null if it had none
   * @param to a day, at whose end in the cycle's time zone the task is due then
   */
  public record MoveDate(String task, Instant from, LocalDate to) {}

  /**
   * Returns an open task of a case; the caller has checked that the coordinator may see the case.
   *
   * @throws NotFound for a task of an award, or without a case
   */
  public TaskCard task(PersonId coordinator, String taskId) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return acts.as(coordinator, () -> card(taskId));
  }

  private TaskCard card(String taskId) {
    if (CommandTasks.find(taskId).isEmpty()) {
      throw openTasks.wasThere(taskId)
          ? new AlreadyDone("error.workflow.already-done")
          : new NotFound("error.workflow.task-not-found");
    }
    TaskCard card = openTasks.card(taskId);
    if (card.caseKey() == null || ProcessKind.isOfNomination(card.process())) {
      throw new NotFound("error.workflow.task-not-found");
    }
    return card;
  }

  /**
   * Returns the active people of the groups to which the task may be given, without who has it, by
   * name. Whether somebody may do it now is asked when it is given.
   *
   * @throws NotAllowed for a task in which people say something in their own name
   */
  public List<PersonView> candidates(PersonId coordinator, String taskId) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return acts.as(
        coordinator,
        () -> {
          TaskCard card = card(taskId);
          requireNotInOwnName(card);
          return people.persons(groups.members(groupsOf(taskId))).values().stream()
              .filter(PersonView::active)
              .filter(person -> !person.id().equals(card.assignee()))
              .sorted(Comparator.comparing(PersonView::name))
              .toList();
        });
  }

  private static List<String> groupsOf(String taskId) {
    return CommandTasks.find(taskId).orElseThrow().getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }

  private static void requireNotInOwnName(TaskCard card) {
    if (TaskKind.of(card.task()).filter(kind -> !kind.isInOwnName()).isEmpty()) {
      throw new NotAllowed("error.workflow.in-own-name");
    }
  }

  /**
   * Gives a task to a person, who is told by mail.
   *
   * @throws RuleBroken in {@code person} for somebody who may not do it now
   * @throws NotAllowed for a task in which people say something in their own name
   * @throws ChangedMeanwhile when somebody else has it by now
   */
  public void give(PersonId coordinator, Give command) {
    PersonId to = TextRule.chosen("person", command.to());
    if (candidates(coordinator, command.task()).stream().noneMatch(each -> each.id().equals(to))) {
      throw RuleBroken.in("person", "error.workflow.not-for-this-person");
    }
    requireMayDo(command.task(), to);
    acts.doAs(
        coordinator,
        () -> {
          TaskCard card = card(command.task());
          if (!Objects.equals(card.assignee(), command.from())) {
            throw new ChangedMeanwhile("error.workflow.given-meanwhile");
          }
          delegate(command.task()).setAssignee(ActingPerson.userId(to));
          CommandTasks.updated(delegate(command.task()));
          if (TaskKind.of(card.task()).filter(TaskKind::isInConfidence).isEmpty()) {
            history.record(town(card).id(), coordinator, "desk.task-given", to, kind(card));
          }
        });
  }

  /** Asked as the person: what the facade refuses them becomes an error of the field. */
  private void requireMayDo(String taskId, PersonId person) {
    try {
      acts.doAs(person, () -> forms.requireMayDo(delegate(taskId), person));
    } catch (AlreadyDone done) {
      throw done;
    } catch (Problem refused) {
      throw RuleBroken.in("person", "error.workflow.may-not-do-it-now");
    }
  }

  /**
   * Moves the due date; reminders follow it.
   *
   * @throws RuleBroken in {@code day} for a day that is over, or after the end of the cycle
   * @throws ChangedMeanwhile when it has another due date by now
   */
  public void moveDate(PersonId coordinator, MoveDate command) {
    people.requireRole(coordinator, Role.COORDINATOR);
    LocalDate day = TextRule.chosen("day", command.to());
    acts.doAs(
        coordinator,
        () -> {
          TaskCard card = card(command.task());
          ParticipationView town = town(card);
          if (!Objects.equals(card.due(), command.from())) {
            throw new ChangedMeanwhile("error.workflow.date-moved-meanwhile");
          }
          Instant due = deadlines.endOf(town.id(), day);
          if (due.isBefore(clock.instant())) {
            throw RuleBroken.in("day", "error.workflow.day-is-over");
          }
          if (due.isAfter(deadlines.cycleEnds(town.id()))) {
            throw RuleBroken.in("day", "error.workflow.day-after-cycle");
          }
          DelegateTask task = delegate(command.task());
          task.setDueDate(Date.from(due));
          CommandTasks.updated(task);
          if (TaskKind.of(card.task()).filter(TaskKind::isInConfidence).isEmpty()) {
            history.record(town.id(), coordinator, "desk.date-moved", day, kind(card));
          }
        });
  }

  private ParticipationView town(TaskCard card) {
    return participations
        .byCaseKey(new CaseKey(card.caseKey()))
        .orElseThrow(() -> new NotFound("error.workflow.task-not-found"));
  }

  private static DelegateTask delegate(String taskId) {
    return CommandTasks.find(taskId)
        .orElseThrow(() -> new AlreadyDone("error.workflow.already-done"));
  }

  private static TaskKind kind(TaskCard card) {
    return TaskKind.of(card.task()).orElseThrow();
  }
}
