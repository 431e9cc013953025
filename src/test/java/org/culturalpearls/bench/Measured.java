package org.culturalpearls.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run of the benchmarks found, where, and how much it measured.
 *
 * @param sizes by the property that sets them
 * @param others the share of all processors' time that neither the benchmarks nor their databases
 *     took; nothing where the system doesn't say
 * @param load processes that wanted a processor before it began; less than 0 where the system
 *     doesn't say
 * @param statements of each kind of task, and of what starts or goes on by itself
 */
record Measured(
    LocalDate date,
    String machine,
    int processors,
    String java,
    String database,
    Map<String, Integer> sizes,
    Double others,
    double load,
    Map<Figure, Result> results,
    Map<String, Result.Round> statements) {

  /** The run that the page tells of. */
  static final Path KEPT = Path.of("docs", "performance.json");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Measured read(Path file) {
    return JSON.readValue(file, Measured.class);
  }

  void write(Path file) {
    JSON.writeValue(file, this);
  }

  /** Whether every figure that has a benchmark is there. */
  boolean isWhole() {
    return Arrays.stream(Figure.values()).filter(Figure::isMeasured).allMatch(results::containsKey);
  }
}
