package org.culturalpearls.portal.task;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Builds the message after a task: what was done, what happens next, whose turn it is and until
 * when.
 */
@Component
public class AfterTask {

  private final UserTasks tasks;
  private final TaskWords words;
  private final PeopleService people;
  private final TaskDues dues;
  private final PersonDates dates;
  private final TaskHeads heads;
  private final CurrentPerson current;

  AfterTask(
      UserTasks tasks,
      TaskWords words,
      PeopleService people,
      TaskDues dues,
      PersonDates dates,
      TaskHeads heads,
      CurrentPerson current) {
    this.tasks = tasks;
    this.words = words;
    this.people = people;
    this.dues = dues;
    this.dates = dates;
    this.heads = heads;
    this.current = current;
  }

  /** Discarding a started process must not be reported as done. */
  void discarded(TaskCard task, RedirectAttributes redirect) {
    FlashMessage.after(redirect, "task.discarded", null, words.name(task, current.id()));
  }

  /** Says on the page of the redirect what follows the task that was done. */
  public void tell(TaskCard done, RedirectAttributes redirect) {
    String name = words.name(done, current.id());
    String town = done.town() == null ? "" : done.town();
    String title = town.isEmpty() ? "task.done" : "task.done.of-town";
    Optional<TaskCard> next = next(done);
    if (next.isEmpty()) {
      FlashMessage.after(redirect, title, "task.done.nothing", name, town);
      return;
    }
    var names =
        people.persons(
            next.map(TaskCard::assignee).filter(Objects::nonNull).map(List::of).orElse(List.of()));
    FlashMessage.after(
        redirect,
        title,
        dates.overdue(next.get().due()) == null ? "task.done.next" : "task.done.next-late",
        name,
        town,
        words.name(next.get(), current.id()),
        words.whose(next.get(), current.id(), names),
        dues.of(next.get()));
  }

  /**
   * Returns the next task in the same process, if there is one; of parallel tasks of the case, such
   * as its reviews, not those of others. A person who may not see the case, such as a reviewer,
   * gets only their own.
   */
  private Optional<TaskCard> next(TaskCard done) {
    if (done.caseKey() == null) {
      return Optional.empty();
    }
    PersonId reader = current.id();
    boolean ofCase = heads.casePath(done.caseKey(), reader) != null;
    return tasks.following(done).stream()
        .filter(task -> task.process().equals(done.process()) && task.due() != null)
        .filter(task -> ofCase || reader.equals(task.assignee()))
        .min(Comparator.comparing(TaskCard::due));
  }
}
