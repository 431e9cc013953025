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
 * Tasklist changes a date by sending the whole task back. Only due and follow-up date may differ
 * from the task as it is; assignees change in the portal, which looks for conflicts.
 */
@Component
class DatesOnly implements CallRule {

  private final TaskService tasks;

  DatesOnly(@Lazy TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    Task task = tasks.createTaskQuery().taskId(call.fromEnd(1)).singleResult();
    if (task == null) {
      throw new NotFound("error.workflow.no-task");
    }
    ObjectNode same = asItIs(task);
    same.properties()
        .forEach(
            field -> {
              if (body.has(field.getKey())
                  && !text(body.get(field.getKey())).equals(text(field.getValue()))) {
                throw new NotAllowed("error.workflow.dates-only");
              }
            });
    // What isn't copied, like the reference to the form, would be refused by the engine.
    same.set("due", body.path("due"));
    same.set("followUp", body.path("followUp"));
    return same;
  }

  /** All that the engine's call writes; what is left out here it would set to nothing. */
  private ObjectNode asItIs(Task task) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", task.getName())
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
