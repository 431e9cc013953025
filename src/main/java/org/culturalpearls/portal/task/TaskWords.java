package org.culturalpearls.portal.task;

import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names tasks and their assignees; falls back to the model's English names. */
@Component
public class TaskWords {

  private final MessageSource messages;

  TaskWords(MessageSource messages) {
    this.messages = messages;
  }

  /** Returns verb and object. */
  public String name(TaskCard task) {
    return text(key(task), task.name());
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
