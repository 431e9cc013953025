package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks for the form of a task that is there; of any other the engine's call fails as a defect. */
@Component
class OpenTask implements CallRule {

  private final TaskService tasks;

  OpenTask(@Lazy TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    if (tasks.createTaskQuery().taskId(call.fromEnd(2)).count() == 0) {
      throw new NotFound("error.workflow.no-task");
    }
    return body;
  }
}
