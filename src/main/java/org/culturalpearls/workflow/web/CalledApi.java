package org.culturalpearls.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Address and parameters of a call, for the rules. */
record CalledApi(HttpServletRequest request) {

  private static final String LIMIT = "maxResults=2000";

  /** Returns the address as sent; only the colon of the engine's ids is decoded. */
  String path() {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.replace("%3A", ":").replace("%3a", ":");
  }

  /** Returns the path segment at this place, counted from the end. */
  String fromEnd(int place) {
    List<String> parts = List.of(path().split("/"));
    return parts.get(parts.size() - place);
  }

  /** Returns the query as sent, with the engine's own limit if it has none. */
  String boundedQuery() {
    String query = request.getQueryString();
    if (query == null || query.isEmpty()) {
      return LIMIT;
    }
    return parameter("maxResults").isEmpty() ? query + "&" + LIMIT : query;
  }

  /** Returns whether it has no other parameters, whose effect in the engine is unknown here. */
  boolean carriesOnly(String... names) {
    return Set.of(names).containsAll(request.getParameterMap().keySet());
  }

  List<String> parameter(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }
}
