package org.culturalpearls.workflow.tasks;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.people.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names tasks in Tasklist as the portal does. The engine stores only the model's name: what people
 * typed stays in our tables, and each reader gets the titles that they may see.
 */
@Service
public class NamesInTasklist {

  private final OpenTasks openTasks;
  private final TaskTitles titles;
  private final MessageSource messages;

  NamesInTasklist(OpenTasks openTasks, TaskTitles titles, MessageSource messages) {
    this.openTasks = openTasks;
    this.titles = titles;
    this.messages = messages;
  }

  /**
   * Returns the names of those tasks that carry a title, by task id; the number of reads does not
   * depend on how many there are.
   *
   * @param names the model's names, by task id
   */
  @Transactional(readOnly = true)
  public Map<String, String> of(PersonId reader, Map<String, String> names) {
    Map<String, TaskObject> objects = openTasks.objects(names.keySet());
    Map<TaskObject, String> titled = titles.of(reader, objects.values());
    return objects.entrySet().stream()
        .filter(task -> titled.containsKey(task.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                task -> name(names.get(task.getKey()), titled.get(task.getValue()))));
  }

  /** Returns whether a task with this id in its model may have a title. */
  public boolean mayHaveTitle(String task) {
    return ObjectsOfTasks.mayBeOf(task);
  }

  private String name(String name, String title) {
    return messages.getMessage("task.about", new Object[] {name, title}, Locale.ENGLISH);
  }
}
