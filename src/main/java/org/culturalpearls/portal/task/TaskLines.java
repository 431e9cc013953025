package org.culturalpearls.portal.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Builds lists of tasks in the reader's language and time zone. */
@Component
public class TaskLines {

  private final PeopleService people;
  private final TaskWords words;
  private final TaskDues dues;
  private final MessageSource messages;
  private final PersonDates dates;

  TaskLines(
      PeopleService people,
      TaskWords words,
      TaskDues dues,
      MessageSource messages,
      PersonDates dates) {
    this.people = people;
    this.words = words;
    this.dues = dues;
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * @param reader whose own tasks are called "Yours"
   * @param mayDo which of them are links for the reader
   */
  public List<TaskLine> of(Collection<TaskCard> tasks, PersonId reader, Predicate<TaskCard> mayDo) {
    Function<TaskCard, String> until = dues.of(tasks);
    Function<TaskCard, String> called = words.names(tasks, reader);
    Map<PersonId, PersonView> names =
        people.persons(
            tasks.stream().map(TaskCard::assignee).filter(Objects::nonNull).distinct().toList());
    return tasks.stream()
        .map(
            task ->
                line(
                    task,
                    called.apply(task),
                    mayDo.test(task),
                    words.whose(task, reader, names),
                    until))
        .toList();
  }

  private TaskLine line(
      TaskCard task, String name, boolean linked, String whose, Function<TaskCard, String> dues) {
    String until = task.due() == null ? null : dues.apply(task);
    return new TaskLine(
        linked ? "/tasks/" + task.id() : null,
        name,
        task.town(),
        task.town() == null ? null : text("task.place", task.town(), task.caseKey()),
        until,
        until == null ? null : text("task.due", until),
        dates.overdue(task.due()),
        whose);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
