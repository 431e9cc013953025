package org.culturalpearls.portal.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.town.TownFigures;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The outlines of the region, read once from {@code map/region.txt} and laid flat. */
@Component
class Outlines {

  private static final String FILE = "map/region.txt";
  private static final String NOBODYS = "-";

  /** Units of the drawing for one degree of latitude. */
  private static final double SCALE = 30;

  /** The meridian that stays straight, and the edges of the drawing, in degrees. */
  private static final double MIDDLE = 18;

  private static final double NORTH = 71.4;
  private static final double SOUTH = 49.2;
  private static final double HALF_WIDTH = 255;

  /**
   * Land.
   *
   * @param country null for land of no country of the programme
   * @param path as SVG writes it
   */
  record Land(Country country, String path) {}

  /** A point of the drawing. */
  record Spot(int x, int y) {}

  private final List<Land> lands = new ArrayList<>();
  private final Map<Country, Spot> places = new EnumMap<>(Country.class);

  Outlines() {
    Map<String, List<double[]>> lines = new HashMap<>();
    for (String line : read()) {
      String[] parts = line.split(";");
      switch (parts[0]) {
        case "line" -> lines.put(parts[1], points(parts[2]));
        case "land" -> lands.add(new Land(country(parts[1]), path(lines, parts[2].split(","))));
        case "place" -> places.put(country(parts[1]), spot(points(parts[2]).get(0)));
        default -> throw new IllegalStateException(FILE + ": " + line);
      }
    }
  }

  List<Land> lands() {
    return Collections.unmodifiableList(lands);
  }

  /** Where the number of a country stands. */
  Spot place(Country country) {
    return places.get(country);
  }

  /** Where a place is drawn; one beyond the edges at the edge. */
  Spot spot(TownFigures figures) {
    Spot spot =
        spot(
            new double[] {
              figures.longitude().doubleValue(), figures.latitude().doubleValue(),
            });
    return new Spot(
        Math.max(0, Math.min(width(), spot.x())), Math.max(0, Math.min(height(), spot.y())));
  }

  int width() {
    return (int) (2 * HALF_WIDTH);
  }

  int height() {
    return (int) ((NORTH - SOUTH) * SCALE);
  }

  private static List<String> read() {
    try {
      return new ClassPathResource(FILE)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Country country(String code) {
    return NOBODYS.equals(code) ? null : Country.valueOf(code);
  }

  private static List<double[]> points(String numbers) {
    String[] each = numbers.split(" ");
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < each.length; i += 2) {
      points.add(new double[] {Double.parseDouble(each[i]), Double.parseDouble(each[i + 1])});
    }
    return points;
  }

  private static String path(Map<String, List<double[]>> lines, String[] names) {
    StringBuilder path = new StringBuilder();
    for (String name : names) {
      boolean backwards = name.startsWith("!");
      List<double[]> line = new ArrayList<>(lines.get(backwards ? name.substring(1) : name));
      if (backwards) {
        Collections.reverse(line);
      }
      for (double[] point : line) {
        path.append(path.isEmpty() ? 'M' : 'L').append(at(point));
      }
    }
    return path.append('Z').toString();
  }

  private static String at(double[] point) {
    return String.format(Locale.ROOT, "%.1f %.1f", x(point), y(point));
  }

  private static Spot spot(double[] point) {
    return new Spot((int) Math.round(x(point)), (int) Math.round(y(point)));
  }

  /** Meridians come together towards the north, as they do on the globe. */
  private static double x(double[] point) {
    return HALF_WIDTH + (point[0] - MIDDLE) * Math.cos(Math.toRadians(point[1])) * SCALE;
  }

  private static double y(double[] point) {
    return (NORTH - point[1]) * SCALE;
  }
}
