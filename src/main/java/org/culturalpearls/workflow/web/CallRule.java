package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;

/** Checks a call beyond its address. */
@FunctionalInterface
interface CallRule {

  CallRule NONE = (person, request, body) -> body;

  /**
   * Throws a problem to refuse the call, or returns the body to pass on.
   *
   * @param body as sent, a missing node if the call has no body
   */
  JsonNode apply(PersonPrincipal person, CalledApi request, JsonNode body);
}
