package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeEntry.Version;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.SimilarPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read of the index without words. */
@ModulesSlice
class ListedRowsTest {

  private static final PracticeId MILL = new PracticeId(71_001);
  private static final PracticeId CINEMA = new PracticeId(71_002);
  private static final PracticeId PICNIC = new PracticeId(71_003);
  private static final PracticeId ART = new PracticeId(71_004);

  @Autowired private PracticeIndex index;
  @Autowired private PracticeSearch search;
  @Autowired private PracticeRecords records;

  @BeforeEach
  void fourArePublished() {
    index.put(
        List.of(
            entry(MILL, 1, "EE", "loneliness", "third-place", "2000-5000"),
            entry(CINEMA, 2, "LV", "loneliness", "third-place", "over-50000"),
            entry(PICNIC, 3, "EE", "loneliness", "neighbourhood-picnic", "2000-5000"),
            entry(ART, 4, "SE", "youth-discontent", "street-art", "2000-5000")));
  }

  @AfterEach
  void empty() {
    List.of(MILL, CINEMA, PICNIC, ART).forEach(index::remove);
  }

  @Test
  void showsTheNewestFirst() {
    assertThat(search.newest(2, Language.EN))
        .extracting(PracticeHit::id)
        .containsExactly(ART, PICNIC);
  }

  @Test
  void showsTheAskedInTheirOrderWithoutWhatIsNotListed() {
    index.remove(CINEMA);
    assertThat(search.listed(List.of(PICNIC, CINEMA, MILL), Language.EN))
        .extracting(PracticeHit::id)
        .containsExactly(PICNIC, MILL);
    assertThat(search.listed(List.of(), Language.EN)).isEmpty();
  }

  @Test
  void findsWhatHasMostInCommonAndSaysWhat() {
    List<SimilarPractice> similar = search.similar(MILL, 3, Language.EN);
    assertThat(similar).extracting(one -> one.hit().id()).containsExactly(CINEMA, PICNIC);
    assertThat(similar.get(0).shared())
        .isEqualTo(
            Map.of(Facet.CHALLENGE, Set.of("loneliness"), Facet.INSTRUMENT, Set.of("third-place")));
    assertThat(similar.get(1).shared())
        .containsEntry(Facet.POPULATION, Set.of("2000-5000"))
        .doesNotContainKey(Facet.COUNTRY);
    assertThat(search.similar(ART, 3, Language.EN)).as("size alone is no reason").isEmpty();
    assertThat(search.similar(new PracticeId(1), 3, Language.EN)).isEmpty();
  }

  @Test
  void countsByCountry() {
    assertThat(search.byCountry())
        .isEqualTo(Map.of(Country.EE, 2L, Country.LV, 1L, Country.SE, 1L));
  }

  @Test
  void handsOutTheIdsOfAllPagesInTheOrderOfTheSearch() {
    assertThat(records.ids(SearchQuery.ALL)).containsExactly(ART, PICNIC, CINEMA, MILL);
    assertThat(ids("country", "EE")).containsExactly(PICNIC, MILL);
    assertThat(ids("q", "hall 71002")).contains(CINEMA);
    assertThat(ids("q", "qqqqqqqq")).isEmpty();
  }

  private List<PracticeId> ids(String parameter, String value) {
    return records.ids(SearchQuery.of(Map.of(parameter, List.of(value))).query());
  }

  private static PracticeEntry entry(
      PracticeId id, int day, String country, String challenge, String instrument, String size) {
    return new PracticeEntry(
        id,
        "Saarelinn",
        List.of(new Version(Language.EN, "The hall " + id.value(), "People meet.", "Each week.")),
        Map.of(
            Facet.KIND, Set.of("practice"),
            Facet.EVIDENCE, Set.of("counted"),
            Facet.CHALLENGE, Set.of(challenge),
            Facet.INSTRUMENT, Set.of(instrument),
            Facet.COUNTRY, Set.of(country),
            Facet.POPULATION, Set.of(size)),
        Instant.parse("2026-05-01T10:00:00Z").plusSeconds(86_400L * day));
  }
}
