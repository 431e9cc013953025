package org.culturalpearls.workflow.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.engine.EngineActs;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's work: what is open for them, one task with its form, and doing it. */
@Service
public class UserTasks {

  private final OpenTasks openTasks;
  private final EngineActs acts;
  private final TaskFormReader forms;
  private final EngineGroups groups;

  UserTasks(OpenTasks openTasks, EngineActs acts, TaskFormReader forms, EngineGroups groups) {
    this.openTasks = openTasks;
    this.acts = acts;
    this.forms = forms;
    this.groups = groups;
  }

  /** Open tasks of the person and their groups, the soonest due first. */
  public Paged<TaskCard> mine(PersonId person, int page) {
    return openTasks.of(person, page);
  }

  /** How many there are; counts no further than a hundred and one. */
  public int countMine(PersonId person) {
    return openTasks.count(person);
  }

  /** Open tasks of a case, for who may see the case: the caller has asked the facade. */
  public List<TaskCard> ofCase(String caseKey) {
    return openTasks.ofCases(List.of(caseKey));
  }

  /** What of its case is open because this task was done; none where it had no case. */
  public List<TaskCard> following(TaskCard done) {
    return done.caseKey() == null ? List.of() : openTasks.following(done);
  }

  /** Of the open tasks of a case the ones that are named to this person. */
  public List<TaskCard> ownOfCase(PersonId person, String caseKey) {
    return ofCase(caseKey).stream().filter(card -> person.equals(card.assignee())).toList();
  }

  /** The same of many cases in one read, by case key; each case's in the order of their dates. */
  public Map<String, List<TaskCard>> ofCases(Collection<String> caseKeys) {
    return openTasks.ofCases(caseKeys).stream()
        .filter(card -> card.caseKey() != null)
        .collect(Collectors.groupingBy(TaskCard::caseKey));
  }

  /**
   * The key of the case of a task, also of one that is done; whether somebody may know it, the
   * caller asks the facade.
   */
  @Transactional(readOnly = true)
  public Optional<String> caseOf(String taskId) {
    return openTasks.caseOf(taskId);
  }

  /**
   * Whether this person may do an open task now. Each is asked in a transaction of its own: a
   * refusal ends the one in which it happens.
   */
  public boolean mayDo(PersonId person, String taskId) {
    try {
      acts.as(
          person,
          context -> {
            forms.requireMayDo(task(context, taskId), person);
            return null;
          });
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  /**
   * A task with its form and live values.
   *
   * @throws AlreadyDone when it is no longer open
   * @throws NotFound for a stranger
   */
  public TaskPage open(PersonId person, String taskId) {
    return acts.as(
        person,
        context -> {
          TaskEntity task = task(context, taskId);
          return new TaskPage(
              openTasks.card(taskId), forms.definition(task), forms.content(task, person));
        });
  }

  /**
   * Completes a task with what was typed, by the same way as Tasklist.
   *
   * @param sent values by field key, in the types that the form's fields have
   */
  public void submit(PersonId person, String taskId, Map<String, Object> sent) {
    acts.as(
        person,
        context -> {
          task(context, taskId);
          return new SubmitTaskFormCmd(taskId, sent, false, false).execute(context);
        });
  }

  /** Takes a group's task for oneself, so that the others see that it is being done. */
  public void take(PersonId person, String taskId) {
    acts.as(
        person,
        context -> {
          TaskEntity task = task(context, taskId);
          forms.requireMayDo(task, person);
          Context.getProcessEngineConfiguration()
              .getTaskService()
              .claim(taskId, context.getAuthenticatedUserId());
          return null;
        });
  }

  /** Whether this person has the task and would find it again with a group of theirs. */
  public boolean mayGiveBack(PersonId person, TaskCard task) {
    return person.equals(task.assignee())
        && task.group() != null
        && groups.of(person).contains(task.group());
  }

  /**
   * Gives a taken task back to its group. One that is named to somebody who is not of the group
   * would lie there unseen.
   */
  public void giveBack(PersonId person, String taskId) {
    acts.as(
        person,
        context -> {
          TaskEntity task = task(context, taskId);
          if (!mayGiveBack(person, openTasks.card(taskId))) {
            throw new NotFound("error.workflow.task-not-found");
          }
          task.setAssignee(null);
          task.triggerUpdateEvent();
          return null;
        });
  }

  private TaskEntity task(CommandContext context, String taskId) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw openTasks.wasThere(taskId)
          ? new AlreadyDone("error.workflow.already-done")
          : new NotFound("error.workflow.task-not-found");
    }
    return task;
  }
}
