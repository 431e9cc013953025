package org.culturalpearls.workflow.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.engine.spi.CommandTasks;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.forms.TaskFormReader;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's work: what is open for them, one task with its form, and doing it. */
@Service
public class UserTasks {

  private final OpenTasks openTasks;
  private final EngineActs acts;
  private final TaskFormReader forms;
  private final EngineGroups groups;
  private final FormService engineForms;
  private final TaskService engineTasks;

  UserTasks(
      OpenTasks openTasks,
      EngineActs acts,
      TaskFormReader forms,
      EngineGroups groups,
      @Lazy FormService engineForms,
      @Lazy TaskService engineTasks) {
    this.engineForms = engineForms;
    this.engineTasks = engineTasks;
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
      acts.doAs(person, () -> forms.requireMayDo(task(taskId), person));
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
        () -> {
          DelegateTask task = task(taskId);
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
    acts.doAs(
        person,
        () -> {
          task(taskId);
          engineForms.submitTaskForm(taskId, sent);
        });
  }

  /** Takes a group's task for oneself, so that the others see that it is being done. */
  public void take(PersonId person, String taskId) {
    acts.doAs(
        person,
        () -> {
          forms.requireMayDo(task(taskId), person);
          engineTasks.claim(taskId, ActingPerson.userId(person));
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
    acts.doAs(
        person,
        () -> {
          DelegateTask task = task(taskId);
          if (!mayGiveBack(person, openTasks.card(taskId))) {
            throw new NotFound("error.workflow.task-not-found");
          }
          task.setAssignee(null);
          CommandTasks.updated(task);
        });
  }

  private DelegateTask task(String taskId) {
    return CommandTasks.find(taskId)
        .orElseThrow(
            () ->
                openTasks.wasThere(taskId)
                    ? new AlreadyDone("error.workflow.already-done")
                    : new NotFound("error.workflow.task-not-found"));
  }
}
