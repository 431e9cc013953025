package org.culturalpearls.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the page on performance that no hand writes. */
final class PerformancePage {

  static final Path FILE = Path.of("docs", "performance.md");

  private static final String BEGIN = "<!-- made from performance.json by the benchmarks -->\n";
  private static final String END = "<!-- up to here -->\n";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private PerformancePage() {}

  static String part(String page) {
    return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
  }

  static void rewrite(Measured measured) throws IOException {
    String page = Files.readString(FILE);
    Files.writeString(FILE, page.replace(BEGIN + part(page), BEGIN + partOf(measured)));
  }

  static String partOf(Measured measured) {
    return where(measured)
        + "\n| # | Ours | Against | Ours | Against | Ratio | Rounds | Goal | Reached |\n"
        + "|---|---|---|--:|--:|--:|--:|--:|---|\n"
        + Stream.of(Figure.values())
            .map(figure -> row(figure, measured.results().get(figure)))
            .collect(Collectors.joining())
        + "\n| Statements | Ours | Bare engine |\n|---|--:|--:|\n"
        + measured.statements().entrySet().stream()
            .map(kind -> statements(kind.getKey(), kind.getValue()))
            .collect(Collectors.joining());
  }

  private static String statements(String kind, Result.Round sent) {
    return String.format(Locale.ROOT, "| %s | %.1f | %.1f |\n", kind, sent.ours(), sent.rival());
  }

  private static String where(Measured measured) {
    return "%s; %d processors (%s), Java %s, PostgreSQL %s. %s, load %s when it began. Sizes: %s.\n"
        .formatted(
            measured.date().format(DAY),
            measured.processors(),
            measured.machine(),
            measured.java(),
            measured.database(),
            measured.others() == null
                ? "How much other programs took is unknown"
                : "Other programs took %.0f %% of the processors' time"
                    .formatted(measured.others() * 100),
            measured.load() < 0 ? "unknown" : number(measured.load()),
            measured.sizes().entrySet().stream()
                .map(size -> size.getKey() + "=" + size.getValue())
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  private static String row(Figure figure, Result result) {
    String what = "| %d | %s | %s ".formatted(figure.number(), figure.ours(), figure.rival());
    if (result == null) {
      return what + "| | | | | %s | not measured |\n".formatted(figure.goal().text());
    }
    return what
        + "| %s | %s | %s | %s–%s | %s | %s |\n"
            .formatted(
                number(result.ours()),
                number(result.rival()),
                number(result.ratio()),
                number(result.lowest()),
                number(result.highest()),
                figure.goal().text(),
                figure.goal().reachedBy(result) ? "yes" : "**no**");
  }

  /** Three digits that count; whole from a hundred on. */
  private static String number(double value) {
    String pattern = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
