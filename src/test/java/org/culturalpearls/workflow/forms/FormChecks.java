package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;

/** Sends forms that have to be refused and sees that the task stays open. */
public class FormChecks {

  private final Engine engine;
  private final TaskService tasks;

  public FormChecks(Engine engine, TaskService tasks) {
    this.engine = engine;
    this.tasks = tasks;
  }

  /** Refused for what was sent, and the refusal names the field. */
  public void broken(
      Case town, PersonId person, String task, Map<String, Object> sent, String field) {
    assertThatThrownBy(() -> engine.complete(person, town.key(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(town.key())).contains(task);
  }

  /** Refused for who sends it. */
  public void refused(
      Case town,
      PersonId person,
      String task,
      Map<String, Object> sent,
      Class<? extends Problem> how) {
    assertThatThrownBy(() -> engine.complete(person, town.key(), task, sent)).isInstanceOf(how);
    assertThat(engine.openTasks(town.key())).contains(task);
  }

  /** The groups that see the task. */
  public List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  public static Map<String, Object> with(Map<String, Object> sent, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(sent);
    changed.put(key, value);
    return changed;
  }
}
