package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;

/** What a call may carry, beyond its address. */
@FunctionalInterface
interface CallRule {

  CallRule NONE = (person, request, body) -> body;

  /**
   * Refuses by throwing a problem, or answers with the body to pass on.
   *
   * @param body what was sent, a missing node when the call has no body
   */
  JsonNode apply(PersonPrincipal person, CalledApi request, JsonNode body);
}
