package org.culturalpearls.workflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Address and parameters of a call, for the rules. */
record CalledApi(HttpServletRequest request) {

  private static final String LIMIT = "maxResults=2000";

  private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

  /** The address as it was sent; only the colon of the engine's ids is decoded. */
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

  /** The engine hands what is no number, or less than nothing, on to the database. */
  void requirePlaceInList() {
    Stream.of("firstResult", "maxResults")
        .flatMap(name -> parameter(name).stream())
        .filter(place -> !PLACE.matcher(place).matches())
        .forEach(
            place -> {
              throw JsonBody.unreadable();
            });
  }

  List<String> parameter(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }
}
