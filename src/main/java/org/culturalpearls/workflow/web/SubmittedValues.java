package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotAllowed;

/**
 * Allows only texts, numbers, booleans and lists in forms. Other types of the engine's API are
 * serialized objects or files, which our forms don't use.
 */
class SubmittedValues implements CallRule {

  private static final Set<String> TYPES =
      Set.of("", "null", "string", "boolean", "short", "integer", "long", "double", "json");

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    if (!body.isObject()) {
      throw JsonBody.unreadable();
    }
    for (JsonNode value : body.path("variables")) {
      if (!value.isObject()) {
        throw JsonBody.unreadable();
      }
      if (!TYPES.contains(value.path("type").asText("").toLowerCase(Locale.ROOT))) {
        throw new NotAllowed("error.workflow.value-type");
      }
    }
    return body;
  }
}
