package org.culturalpearls.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.RuleBroken;

/**
 * A search is as large as the pages of Tasklist and Cockpit make it. The engine joins a table for
 * each criterion, and alternatives within alternatives keep the database busy for minutes.
 */
enum SmallQuery implements CallRule {
  /** What the search box of Tasklist makes, several times over. */
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
