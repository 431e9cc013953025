package org.culturalpearls.portal.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names tasks and their assignees; falls back to the model's English names. A task that is about
 * one of several things of its case carries that thing's title.
 */
@Component
public class TaskWords {

  private final MessageSource messages;
  private final TaskTitles titles;

  TaskWords(MessageSource messages, TaskTitles titles) {
    this.messages = messages;
    this.titles = titles;
  }

  /** Returns verb and object. */
  public String name(TaskCard task, PersonId reader) {
    return names(List.of(task), reader).apply(task);
  }

  /** The same for many; reads the titles of all at once. */
  public Function<TaskCard, String> names(Collection<TaskCard> tasks, PersonId reader) {
    Function<TaskObject, String> named = titles.read(reader, tasks.stream().map(TaskCard::about));
    return task -> name(task, named.apply(task.about()));
  }

  private String name(TaskCard task, String title) {
    String name = text(key(task), task.name());
    return title == null
        ? name
        : messages.getMessage(
            "task.about", new Object[] {name, title}, LocaleContextHolder.getLocale());
  }

  /** Returns what a kind of task is called. */
  public String kind(TaskKind kind, String english) {
    return text("task." + kind.process().id() + "." + kind.id(), english);
  }

  /** Returns what to do, why, and what happens next. */
  public String description(TaskCard task) {
    return text(key(task) + ".description", task.description());
  }

  /** Returns the label of a form's button; some forms have a label of their own. */
  public String submit(Form form) {
    return text("task.submit." + form.id(), text("task.submit", null));
  }

  /**
   * Returns whose the task is: "Yours", a person's name, or a group; never empty, for use within
   * sentences.
   *
   * @param names of those who have claimed tasks
   */
  public String whose(TaskCard task, PersonId reader, Map<PersonId, PersonView> names) {
    if (task.assignee() == null) {
      return group(task);
    }
    if (task.assignee().equals(reader)) {
      return text("task.whose.yours", null);
    }
    PersonView person = names.get(task.assignee());
    return person == null ? group(task) : person.name();
  }

  private String group(TaskCard task) {
    if (task.isOfTeam()) {
      return text("task.whose.team", null);
    }
    if (task.isOfMentors()) {
      return text("task.whose.mentors", null);
    }
    if (task.isOfOffice()) {
      return text("task.whose.coordinator", null);
    }
    return text("task.whose." + task.group(), text("task.whose.somebody", null));
  }

  private static String key(TaskCard task) {
    return "task." + task.process() + "." + task.task();
  }

  private String text(String key, String english) {
    return messages.getMessage(key, null, english, LocaleContextHolder.getLocale());
  }
}
