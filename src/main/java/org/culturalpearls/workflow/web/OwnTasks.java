package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.RuleBroken;

/**
 * Allows only one search for tasks: for the next one of the same instance after a completion;
 * Tasklist's lists come by filters.
 */
class OwnTasks implements CallRule {

  private static final String[] PARAMETERS = {
    "assignee", "processInstanceId", "firstResult", "maxResults", "sortBy", "sortOrder"
  };

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    if (!call.carriesOnly(PARAMETERS)) {
      throw RuleBroken.of("error.workflow.query-too-large");
    }
    return body;
  }
}
