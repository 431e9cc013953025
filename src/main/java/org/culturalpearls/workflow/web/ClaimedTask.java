package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/**
 * A task is claimed by the caller for the caller, and only by who may do it: the engine's right on
 * a task is wider than that, and whoever may do it could not claim it any more.
 */
@Component
class ClaimedTask implements CallRule {

  private final UserTasks tasks;

  ClaimedTask(UserTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    OwnUser.IN_BODY.apply(person, call, body);
    try {
      tasks.requireMayDo(person.id(), call.fromEnd(2));
      return body;
    } catch (RestException told) {
      throw told.getStatus() == Status.CONFLICT
          ? new AlreadyDone("error.workflow.already-done")
          : new NotAllowed("error.workflow.not-yours-to-claim");
    }
  }
}
