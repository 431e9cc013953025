package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotAllowed;

/**
 * Forms send texts, numbers, ticks and lists. Other types of the engine's API carry serialized
 * objects or files, which no form of ours asks for.
 */
class SubmittedValues implements CallRule {

  private static final Set<String> TYPES =
      Set.of("", "null", "string", "boolean", "short", "integer", "long", "double", "json");

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    for (JsonNode value : body.path("variables")) {
      if (!TYPES.contains(value.path("type").asText("").toLowerCase(java.util.Locale.ROOT))) {
        throw new NotAllowed("error.workflow.value-type");
      }
    }
    return body;
  }
}
