package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.NotAllowed;

/**
 * Allows new retries of a failed job. Zero would stop a working job, and a due date would move a
 * timer away from the date in our tables.
 */
class NewTries implements CallRule {

  private static final int MOST = 3;

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    int retries = body.path("retries").asInt();
    if (body.size() != 1 || retries < 1 || retries > MOST) {
      throw new NotAllowed("error.workflow.retries-only");
    }
    return body;
  }
}
