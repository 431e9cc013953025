package org.culturalpearls.portal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.people.Country;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws what there is in each country, for the fragment {@code map/region}. */
@Component
public class RegionMap {

  private final Outlines outlines;
  private final MessageSource messages;

  RegionMap(Outlines outlines, MessageSource messages) {
    this.outlines = outlines;
    this.messages = messages;
  }

  /** The map, and in the order of names the list beside it that says the same. */
  public record Drawn(int width, int height, List<Shape> lands, List<Line> lines) {}

  /**
   * A piece of land.
   *
   * @param kind its class in the style sheet: land, or far for land beyond the programme
   */
  public record Shape(String kind, String path) {}

  /**
   * What there is in a country.
   *
   * @param pearls names of towns with a title, each once
   * @param path of the practices there
   */
  public record Line(
      Country country,
      String name,
      long practices,
      List<String> pearls,
      String path,
      int x,
      int y) {

    /** Where the Pearls' sign stands, beside the number. */
    public int pearlX() {
      return x + 24;
    }

    public int pearlY() {
      return y - 18;
    }
  }

  /** Countries in which there is nothing yet are land without a number. */
  public Drawn of(Map<Country, Long> practices, List<PearlView> pearls) {
    List<Line> lines = new ArrayList<>();
    for (Country country : Country.values()) {
      List<String> titled =
          pearls.stream()
              .filter(pearl -> pearl.country() == country)
              .map(PearlView::town)
              .distinct()
              .toList();
      long many = practices.getOrDefault(country, 0L);
      if (many > 0 || !titled.isEmpty()) {
        Outlines.Spot spot = outlines.place(country);
        lines.add(
            new Line(
                country,
                name(country),
                many,
                titled,
                "/practices?country=" + country,
                spot.x(),
                spot.y()));
      }
    }
    lines.sort(Comparator.comparing(Line::name));
    return new Drawn(outlines.width(), outlines.height(), shapes().toList(), lines);
  }

  private Stream<Shape> shapes() {
    return outlines.lands().stream()
        .map(land -> new Shape(land.country() == null ? "far" : "land", land.path()));
  }

  private String name(Country country) {
    return messages.getMessage("country." + country, null, LocaleContextHolder.getLocale());
  }
}
