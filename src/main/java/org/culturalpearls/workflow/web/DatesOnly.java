package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Allows changes of due and follow-up date only. Tasklist changes a date by sending the whole task
 * back, which must otherwise equal the current one; assignees change in the portal, which checks
 * conflicts.
 */
@Component
class DatesOnly implements CallRule {

  private static final String NAME = "name";

  private final TaskService tasks;
  private final TitledTasks titled;

  DatesOnly(@Lazy TaskService tasks, TitledTasks titled) {
    this.tasks = tasks;
    this.titled = titled;
  }

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    Task task = tasks.createTaskQuery().taskId(call.fromEnd(1)).singleResult();
    if (task == null) {
      throw new NotFound("error.workflow.no-task");
    }
    ObjectNode same = asItIs(task);
    ObjectNode shown = same.deepCopy();
    shown.put(NAME, titled.name(person.id(), task.getId(), task.getName()));
    shown
        .properties()
        .forEach(
            field -> {
              if (body.has(field.getKey())
                  && !text(body.get(field.getKey())).equals(text(field.getValue()))) {
                throw new NotAllowed("error.workflow.dates-only");
              }
            });
    // Fields that aren't copied, such as the reference to the form, would be refused by the
    // engine.
    same.set("due", body.path("due"));
    same.set("followUp", body.path("followUp"));
    return same;
  }

  /** All fields that the engine's call writes; a missing one would be set to null. */
  private ObjectNode asItIs(Task task) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(NAME, task.getName())
        .put("description", task.getDescription())
        .put("assignee", task.getAssignee())
        .put("owner", task.getOwner())
        .put("priority", task.getPriority())
        .put("parentTaskId", task.getParentTaskId())
        .put("caseInstanceId", task.getCaseInstanceId())
        .put("tenantId", task.getTenantId())
        .put("delegationState", Objects.toString(task.getDelegationState(), null));
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }
}
