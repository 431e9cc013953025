package org.culturalpearls.workflow.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.culturalpearls.workflow.model.TaskKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's user tasks: lists them, opens one with its form, and completes it. */
@Service
public class UserTasks {

  private final OpenTasks openTasks;
  private final EngineActs acts;
  private final TaskFormReader forms;
  private final EngineGroups groups;
  private final NamesOfTaskKinds kinds;
  private final FormService engineForms;
  private final TaskService engineTasks;

  UserTasks(
      OpenTasks openTasks,
      EngineActs acts,
      TaskFormReader forms,
      EngineGroups groups,
      NamesOfTaskKinds kinds,
      @Lazy FormService engineForms,
      @Lazy TaskService engineTasks) {
    this.engineForms = engineForms;
    this.engineTasks = engineTasks;
    this.openTasks = openTasks;
    this.acts = acts;
    this.forms = forms;
    this.groups = groups;
    this.kinds = kinds;
  }

  /** Returns the open tasks of the person and their groups, those due first at the top. */
  public Paged<TaskCard> mine(PersonId person, int page) {
    return openTasks.of(person, page);
  }

  /** Returns how many there are, up to a hundred and one. */
  public int countMine(PersonId person) {
    return openTasks.count(person);
  }

  /** Returns the open tasks of a case; the caller has checked the right to see it. */
  public List<TaskCard> ofCase(String caseKey) {
    return openTasks.ofCases(List.of(caseKey));
  }

  /** Returns the open tasks of its case that follow from this task; empty if it had no case. */
  public List<TaskCard> following(TaskCard done) {
    return done.caseKey() == null ? List.of() : openTasks.following(done);
  }

  /** Returns those of these tasks that are open, by id; the caller has checked the right. */
  public Map<String, TaskCard> cards(Collection<String> taskIds) {
    return openTasks.cards(taskIds).stream()
        .collect(Collectors.toMap(TaskCard::id, Function.identity()));
  }

  /** Returns the open tasks of a case that are assigned to this person. */
  public List<TaskCard> ownOfCase(PersonId person, String caseKey) {
    return ofCase(caseKey).stream().filter(card -> person.equals(card.assignee())).toList();
  }

  /**
   * Returns tasks of everybody that began this shortly before their due date, which is still to
   * come; the caller leaves out cases that the reader may not see.
   */
  @Transactional(readOnly = true)
  public List<TaskCard> begunShortlyBefore(Instant now, Duration due) {
    return openTasks.begunShortlyBefore(now, due);
  }

  /** Returns what the models call each kind of task, in English and in the order of the kinds. */
  public Map<TaskKind, String> kinds() {
    return kinds.english();
  }

  /**
   * Returns the open tasks of many cases in one read, by case key; each case's in the order of
   * their dates.
   */
  public Map<String, List<TaskCard>> ofCases(Collection<String> caseKeys) {
    return openTasks.ofCases(caseKeys).stream()
        .filter(card -> card.caseKey() != null)
        .collect(Collectors.groupingBy(TaskCard::caseKey));
  }

  /**
   * Returns the case key of a task, also of one that is done; the caller checks with the facade
   * whether the person may know it.
   */
  @Transactional(readOnly = true)
  public Optional<String> caseOf(String taskId) {
    return openTasks.caseOf(taskId);
  }

  /**
   * Returns whether this person may do an open task now. Each check has a transaction of its own,
   * which a refusal rolls back.
   */
  public boolean mayDo(PersonId person, String taskId) {
    try {
      requireMayDo(person, taskId);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  /**
   * Refuses who may not do an open task now, with the facade's own problem.
   *
   * @throws AlreadyDone when it is no longer open
   */
  public void requireMayDo(PersonId person, String taskId) {
    acts.doAs(person, () -> forms.requireMayDo(task(taskId), person));
  }

  /**
   * A task with its form and live values.
   *
   * @throws AlreadyDone if it is no longer open
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
   * Completes a task with the typed values, in the same way as Tasklist.
   *
   * @param sent values by field key, in the types of the form's fields
   */
  public void submit(PersonId person, String taskId, Map<String, Object> sent) {
    submit(person, taskId, sent, () -> {});
  }

  /**
   * The same, with something that is done in the same transaction before: both or neither.
   *
   * @param sent values by field key, in the types of the form's fields
   */
  public void submit(PersonId person, String taskId, Map<String, Object> sent, Runnable before) {
    acts.doAs(
        person,
        () -> {
          task(taskId);
          before.run();
          engineForms.submitTaskForm(taskId, sent);
        });
  }

  /**
   * Completes a task and the one of this kind that follows it: both or neither.
   *
   * @param sent values of the first, by field key, as in {@link #submit}
   * @param sentNext values of the one that follows
   * @return the one that followed
   */
  @Transactional
  public TaskCard submitBoth(
      PersonId person,
      TaskCard first,
      Map<String, Object> sent,
      TaskKind next,
      Map<String, Object> sentNext) {
    submit(person, first.id(), sent);
    TaskCard following =
        following(first).stream()
            .filter(task -> task.is(next))
            .findFirst()
            .orElseThrow(() -> new AlreadyDone("error.workflow.already-done"));
    submit(person, following.id(), sentNext);
    return following;
  }

  /** Claims a group's task, so that the others see that it is being done. */
  public void take(PersonId person, String taskId) {
    acts.doAs(
        person,
        () -> {
          forms.requireMayDo(task(taskId), person);
          engineTasks.claim(taskId, ActingPerson.userId(person));
        });
  }

  /**
   * Returns whether this person has claimed the task and would find it again in one of their
   * groups.
   */
  public boolean mayGiveBack(PersonId person, TaskCard task) {
    return person.equals(task.assignee())
        && task.group() != null
        && groups.of(person).contains(task.group());
  }

  /**
   * Unclaims a task. One that is assigned to a person outside the group would be invisible there.
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
