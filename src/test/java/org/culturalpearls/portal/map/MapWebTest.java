package org.culturalpearls.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.search.PracticeSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The map, and the list that says the same. */
@PortalSlice
class MapWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private PracticeSearch practices;
  @Autowired private AwardResultService results;
  @Autowired private TownFigureService figures;
  @Autowired private Outlines outlines;

  @Test
  void saysInTheListWhatTheMapShows() throws Exception {
    when(practices.byCountry()).thenReturn(Map.of(Country.EE, 12L, Country.LV, 1L));
    when(results.pearls())
        .thenReturn(
            List.of(
                new PearlView(2027, "Kalna", Country.LV, "", new MunicipalityId(1)),
                new PearlView(2027, "Metsala", Country.FI, "", new MunicipalityId(2)),
                new PearlView(2026, "Kalna", Country.LV, "", new MunicipalityId(1))));
    mvc.perform(get("/practices/map"))
        .andExpect(has("svg a[href='/practices?country=EE'][aria-label='Estonia: 12 practices']"))
        .andExpect(
            has(
                "svg a[href='/practices?country=LV'][aria-label='Latvia: one practice, one Pearl']"))
        .andExpect(hasNo("svg a[href='/practices?country=FI']"))
        .andExpect(has(".region li a[href='/practices?country=EE']", "12 practices"))
        .andExpect(has(".region li p", "Pearls: Metsala"))
        .andExpect(has(".region li p", "Pearls: Kalna"));
  }

  @Test
  void drawsAPearlWhereItIsAndTheOthersAtTheirCountry() throws Exception {
    MunicipalityId kalna = new MunicipalityId(1);
    when(results.pearls())
        .thenReturn(
            List.of(
                new PearlView(2027, "Kalna", Country.LV, "", kalna),
                new PearlView(2027, "Ezers", Country.LV, "", new MunicipalityId(4))));
    when(figures.of(List.of(kalna, new MunicipalityId(4))))
        .thenReturn(
            Map.of(
                kalna,
                new TownFigures(null, null, new BigDecimal("57.4"), new BigDecimal("25.3"))));
    mvc.perform(get("/practices/map"))
        .andExpect(has("svg title", "Kalna"))
        .andExpect(has("svg text.titled", "1"))
        .andExpect(has(".region li p", "Pearls: Kalna, Ezers"));
  }

  @Test
  void keepsPlacesWithinTheDrawing() {
    assertThat(outlines.spot(place("49", "33"))).isEqualTo(outlines.spot(place("49.2", "33")));
    assertThat(outlines.spot(place("72", "18"))).isEqualTo(new Outlines.Spot(255, 0));
  }

  private static TownFigures place(String latitude, String longitude) {
    return new TownFigures(null, null, new BigDecimal(latitude), new BigDecimal(longitude));
  }

  @Test
  void saysThatThereIsNothingYet() throws Exception {
    mvc.perform(get("/practices/map"))
        .andExpect(shows("Nothing is published yet."))
        .andExpect(hasNo("svg a"));
  }

  @ParameterizedTest
  @EnumSource(Country.class)
  void drawsEachCountryAroundItsNumber(Country country) {
    Outlines.Spot place = outlines.place(country);
    assertThat(place.x()).isBetween(30, outlines.width() - 30);
    assertThat(place.y()).isBetween(30, outlines.height() - 30);
    assertThat(
            outlines.lands().stream()
                .filter(land -> land.country() == country)
                .anyMatch(land -> contains(land.path(), place)))
        .isTrue();
  }

  /** Whether a line to the right of it meets the outline an odd number of times. */
  private static boolean contains(String path, Outlines.Spot spot) {
    String[] points = path.replace("Z", "").substring(1).split("L");
    boolean inside = false;
    for (int i = 0, before = points.length - 1; i < points.length; before = i++) {
      double[] a = point(points[i]);
      double[] b = point(points[before]);
      if (a[1] > spot.y() != b[1] > spot.y()
          && spot.x() < (b[0] - a[0]) * (spot.y() - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double[] point(String text) {
    String[] parts = text.split(" ");
    return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
  }
}
