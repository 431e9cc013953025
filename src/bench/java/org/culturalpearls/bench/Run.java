package org.culturalpearls.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.bench.Result.Round;

/**
 * All benchmarks of one JVM: collects what their rounds measure and says at the end, in one table,
 * what came of it. Into the page goes a run that measured every figure and as much as usual, and
 * with {@code -Dbench.keep=true} any: the page says what was not measured, and how much was.
 */
final class Run implements AutoCloseable {

  private static final Path LAST = Path.of("target", "performance.json");

  private final Processors processors = new Processors();
  private final Map<Figure, List<Round>> rounds = new EnumMap<>(Figure.class);
  private final Map<String, Round> statements = new LinkedHashMap<>();
  private String database = "";

  /** What one round of a benchmark does. */
  interface Rounds {
    void measure(Server server) throws Exception;
  }

  /** Each on a new server, so that no round finds what another left. */
  void rounds(Rounds benchmark) throws Exception {
    for (int i = 0; i < Sizes.ROUNDS; i++) {
      try (Server server = new Server()) {
        database = server.version();
        benchmark.measure(server);
      }
    }
  }

  void add(Figure figure, double ours, double rival) {
    Round round = new Round(ours, rival);
    rounds.computeIfAbsent(figure, key -> new ArrayList<>()).add(round);
    System.out.printf(
        "%s, %s: %.2f and %.2f, ratio %.2f%n",
        figure.ours(), figure.rival(), ours, rival, round.ratio());
  }

  /** Of one lifecycle; the last round's, since they are exact. */
  void statements(String kind, double ours, double rival) {
    statements.put(kind, new Round(ours, rival));
  }

  @Override
  public void close() throws IOException {
    if (rounds.isEmpty()) {
      return;
    }
    Measured measured = measured();
    measured.write(LAST);
    System.out.println(PerformancePage.partOf(measured));
    if (Boolean.getBoolean("bench.keep") || measured.isWhole() && Sizes.areUsual()) {
      measured.write(Measured.KEPT);
      PerformancePage.rewrite(measured);
    }
  }

  private Measured measured() throws IOException {
    Map<Figure, Result> results = new EnumMap<>(Figure.class);
    rounds.forEach((figure, found) -> results.put(figure, Result.of(found)));
    return new Measured(
        LocalDate.now(ZoneOffset.UTC),
        machine(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        database,
        Sizes.all(),
        processors.others(),
        processors.load(),
        results,
        statements);
  }

  private static String machine() throws IOException {
    Path processors = Path.of("/proc/cpuinfo");
    String otherwise = System.getProperty("os.arch");
    if (!Files.isReadable(processors)) {
      return otherwise;
    }
    return Files.readAllLines(processors).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .findFirst()
        .orElse(otherwise);
  }
}
