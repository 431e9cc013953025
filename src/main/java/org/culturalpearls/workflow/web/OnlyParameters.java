package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.RuleBroken;

/**
 * Allows only the parameters that the web applications themselves send with a search by address.
 * The engine answers others with searches of any size, and some that it can't read as defects.
 */
record OnlyParameters(String... names) implements CallRule {

  /**
   * For the next task of the same instance after a completion; Tasklist's lists come by filters.
   */
  static final OnlyParameters OF_NEXT_TASK =
      new OnlyParameters(
          "assignee", "processInstanceId", "firstResult", "maxResults", "sortBy", "sortOrder");

  /** For the figures of Cockpit's dashboard. */
  static final OnlyParameters OF_TASK_FIGURES =
      new OnlyParameters(
          "unfinished", "assigned", "unassigned", "withCandidateGroups", "withoutCandidateGroups");

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    if (!call.carriesOnly(names)) {
      throw RuleBroken.of("error.workflow.query-too-large");
    }
    return body;
  }
}
