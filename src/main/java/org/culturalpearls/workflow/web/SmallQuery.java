package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.RuleBroken;

/**
 * Limits a search to the size of Tasklist's and Cockpit's own. The engine joins a table for each
 * criterion, and nested alternatives keep the database busy for minutes.
 */
enum SmallQuery implements CallRule {
  /** Several times what the search box of Tasklist sends. */
  OF_TASKLIST(120, 20),
  /** Cockpit names the instances or activities of a page. */
  OF_COCKPIT(1000, 500);

  private static final String ALTERNATIVES = "orQueries";
  private static final int MOST_DEPTH = 6;
  private static final int MOST_ALTERNATIVES = 2;
  private static final int LONGEST_TEXT = 500;

  private final int mostValues;
  private final int longestList;

  SmallQuery(int mostValues, int longestList) {
    this.mostValues = mostValues;
    this.longestList = longestList;
  }

  @Override
  public JsonNode apply(PersonPrincipal person, CalledApi call, JsonNode body) {
    if (values(body, 1) > mostValues) {
      throw tooLarge();
    }
    for (JsonNode alternative : body.path(ALTERNATIVES)) {
      if (alternative.findValue(ALTERNATIVES) != null) {
        throw tooLarge();
      }
    }
    return body;
  }

  private int values(JsonNode node, int depth) {
    if (depth > MOST_DEPTH
        || (node.isArray() && node.size() > longestList)
        || node.path(ALTERNATIVES).size() > MOST_ALTERNATIVES
        || node.asText().length() > LONGEST_TEXT) {
      throw tooLarge();
    }
    int values = 1;
    for (JsonNode each : node) {
      values += values(each, depth + 1);
    }
    return values;
  }

  private static RuleBroken tooLarge() {
    return RuleBroken.of("error.workflow.query-too-large");
  }
}
