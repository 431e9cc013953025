package org.culturalpearls.security.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is real at the addresses: ids by the start of the address, the most exact start first. */
class WalkedPlaces {

  private final Map<String, Map<String, Object>> places = new LinkedHashMap<>();

  void put(String start, Map<String, Object> ids) {
    places.put(start, ids);
  }

  /** The address with ids of what is there in the place of its variables. */
  String fill(String pattern) {
    String filled = pattern;
    for (Map.Entry<String, Map<String, Object>> place : places.entrySet()) {
      if (pattern.startsWith(place.getKey())) {
        for (Map.Entry<String, Object> variable : place.getValue().entrySet()) {
          filled = filled.replace(variable.getKey(), variable.getValue().toString());
        }
      }
    }
    if (filled.contains("{")) {
      throw new AssertionError("nothing real is known for " + filled);
    }
    return filled;
  }
}
