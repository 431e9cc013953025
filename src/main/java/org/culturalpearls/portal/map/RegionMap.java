package org.culturalpearls.portal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws what there is in each country, for the fragment {@code map/region}. */
@Component
public class RegionMap {

  private final Outlines outlines;
  private final TownFigureService figures;
  private final MessageSource messages;

  RegionMap(Outlines outlines, TownFigureService figures, MessageSource messages) {
    this.outlines = outlines;
    this.figures = figures;
    this.messages = messages;
  }

  /**
   * The map, and in the order of names the list beside it that says the same.
   *
   * @param towns with a title, of which is known where they are
   */
  public record Drawn(
      int width, int height, List<Shape> lands, List<Line> lines, List<Town> towns) {}

  /** A town with a title, where it is. */
  public record Town(String name, int x, int y) {}

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
   * @param elsewhere how many of them are drawn at the number of the country, for want of a place
   * @param path of the practices there
   */
  public record Line(
      Country country,
      String name,
      long practices,
      List<String> pearls,
      int elsewhere,
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
    Map<MunicipalityId, TownFigures> known =
        figures.of(pearls.stream().map(PearlView::municipality).distinct().toList());
    Map<String, Town> placed = new TreeMap<>();
    for (PearlView pearl : pearls) {
      TownFigures there = known.getOrDefault(pearl.municipality(), TownFigures.UNKNOWN);
      if (there.hasPlace()) {
        Outlines.Spot spot = outlines.spot(there);
        placed.put(pearl.town(), new Town(pearl.town(), spot.x(), spot.y()));
      }
    }
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
                (int) titled.stream().filter(town -> !placed.containsKey(town)).count(),
                "/practices?country=" + country,
                spot.x(),
                spot.y()));
      }
    }
    lines.sort(Comparator.comparing(Line::name));
    return new Drawn(
        outlines.width(),
        outlines.height(),
        shapes().toList(),
        lines,
        List.copyOf(placed.values()));
  }

  private Stream<Shape> shapes() {
    return outlines.lands().stream()
        .map(land -> new Shape(land.country() == null ? "far" : "land", land.path()));
  }

  private String name(Country country) {
    return messages.getMessage("country." + country, null, LocaleContextHolder.getLocale());
  }
}
