package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiFunction;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotAllowed;

/** Allows calls only about, or claiming a task for, the caller. */
enum OwnUser implements CallRule {
  /** {@code GET /user} would list everybody, and with {@code idIn} any named user. */
  AS_PARAMETER(
      (call, body) -> call.carriesOnly("id", "maxResults") ? call.parameter("id") : List.of()),
  IN_ADDRESS((call, body) -> List.of(call.fromEnd(2))),
  /** The engine doesn't compare the claiming user with the assignee. */
  IN_BODY((call, body) -> List.of(body.path("userId").asText()));

  private final BiFunction<CalledApi, JsonNode, List<String>> named;

  OwnUser(BiFunction<CalledApi, JsonNode, List<String>> named) {
    this.named = named;
  }

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    if (!named.apply(call, body).equals(List.of(SingleSignOn.userId(person.id())))) {
      throw new NotAllowed("error.workflow.own-user-only");
    }
    return body;
  }
}
