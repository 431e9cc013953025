package org.culturalpearls.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an earlier state came to, counted in the same way.
 *
 * @param commit which state
 */
record Before(String commit, Map<Measure, Integer> figures) {

  static final Path KEPT = Path.of("docs", "house.json");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Before kept() {
    return JSON.readValue(KEPT, Before.class);
  }

  static Before count(Path folder) throws IOException {
    Checkout checkout = new Checkout(folder);
    Map<Measure, Integer> figures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures.put(measure, measure.of(checkout).count());
    }
    return new Before(commit(folder), figures);
  }

  void keep() {
    JSON.writeValue(KEPT, this);
  }

  private static String commit(Path folder) throws IOException {
    Process git =
        new ProcessBuilder("git", "-C", folder.toString(), "rev-parse", "--short", "HEAD").start();
    try (var answer = git.getInputStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
