package org.culturalpearls.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.people.Country;
import org.springframework.core.io.ClassPathResource;

/**
 * What is published of a cycle: a line of {@code cycles.csv}.
 *
 * @param pearls the towns with a title and their countries, the best first
 */
public record PastCycle(
    int titleYear, int entries, int preSelected, int plans, Map<String, Country> pearls) {

  private static final int TITLES = 3;

  /** As published, and those that were invented to be another line of data. */
  static Stream<PastCycle> all() {
    return Stream.of("demo/cycles.csv", "replay/cycles.csv")
        .flatMap(file -> lines(file).stream().skip(1))
        .map(PastCycle::of);
  }

  /**
   * By which the titles of this line are given: one in a country, three at most, and the others as
   * extra titles; the programme's own where no title is known yet.
   */
  TitleRule rule() {
    int countries = (int) pearls.values().stream().distinct().count();
    int titles = pearls.isEmpty() ? TITLES : Math.min(TITLES, countries);
    int extra = pearls.isEmpty() ? 1 : pearls.size() - titles;
    return new TitleRule(titles, 1, extra, false, BigDecimal.ONE);
  }

  private static PastCycle of(String line) {
    String[] cells = line.split(",");
    String[] towns = cells[5].split(";");
    String[] countries = cells[6].split(";");
    Map<String, Country> pearls = new LinkedHashMap<>();
    for (int place = 0; place < towns.length; place++) {
      pearls.put(towns[place], Country.valueOf(countries[place]));
    }
    if (pearls.size() != number(cells[4])) {
      throw new IllegalArgumentException("the titles are not the number of towns: " + line);
    }
    return new PastCycle(
        number(cells[0]), number(cells[1]), number(cells[2]), number(cells[3]), pearls);
  }

  private static int number(String cell) {
    return Integer.parseInt(cell);
  }

  private static List<String> lines(String file) {
    try {
      return new ClassPathResource(file)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return Integer.toString(titleYear);
  }
}
