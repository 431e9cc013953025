package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeEntry.Version;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModulesSlice
class PracticeIndexFacadeTest {

  private static final PracticeId ID = new PracticeId(70_001);
  private static final PracticeId OTHER = new PracticeId(70_002);
  private static final Instant PUBLISHED = Instant.parse("2026-05-01T10:00:00Z");

  @Autowired private PracticeIndex index;
  @Autowired private PracticeSearch search;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void empty() {
    index.remove(ID);
    index.remove(OTHER);
  }

  @Test
  void showsWhatACardNeedsInTheReadersLanguage() {
    index.put(
        List.of(
            entry(
                ID,
                new Version(Language.EN, "A lighthouse choir", "People sing.", "In the evening."),
                new Version(Language.FI, "Majakkakuoro", "Ihmiset laulavat.", "Illalla."))));
    assertThat(hits("lighthouse", Language.FI))
        .containsExactly(
            new PracticeHit(
                ID,
                Language.FI,
                "Majakkakuoro",
                "Ihmiset laulavat.",
                "Saarelinn",
                Country.EE,
                "practice",
                "counted",
                "2000-5000",
                "barcamp",
                PUBLISHED,
                true));
    assertThat(hits("majakkakuoro", Language.PL))
        .extracting(PracticeHit::title)
        .containsExactly("A lighthouse choir");
  }

  @Test
  void findsWhatItIsNowAndNotWhatItWas() {
    index.put(List.of(entry(ID, "A lighthouse choir"), entry(OTHER, "A choir of bakers")));
    index.put(List.of(entry(ID, "A windmill orchestra")));
    assertThat(ids("lighthouse")).isEmpty();
    assertThat(ids("windmill")).containsExactly(ID);
    assertThat(ids("choir")).containsExactly(OTHER);
    assertThat(words("lighthouse")).isZero();
    assertThat(words("choir")).isPositive();
  }

  @Test
  void forgetsARemovedPracticeAndItsWords() {
    index.put(List.of(entry(ID, "A lighthouse choir"), entry(OTHER, "A choir of bakers")));
    index.remove(ID);
    index.remove(new PracticeId(70_003));
    assertThat(ids("lighthouse")).isEmpty();
    assertThat(ids("choir")).containsExactly(OTHER);
    assertThat(words("lighthouse")).isZero();
    assertThat(words("choir")).isPositive();
  }

  @Test
  void saysHowItReadAWord() {
    index.put(List.of(entry(ID, "A lighthouse choir")));
    FoundPractices found = found("lighthuose", Language.EN);
    assertThat(found.readAs()).isEqualTo(Map.of("lighthuose", "lighthouse"));
    assertThat(found.hits().items()).extracting(PracticeHit::id).containsExactly(ID);
  }

  /** With all words first; with most of them as long as there are few. */
  @Test
  void showsWhatHasMostOfTheWordsBelowWhatHasAll() {
    index.put(List.of(entry(ID, "A choir of bakers"), entry(OTHER, "A lighthouse choir")));
    assertThat(hits("choir lighthouse", Language.EN))
        .extracting(PracticeHit::id, PracticeHit::allWords)
        .containsExactly(tuple(OTHER, true), tuple(ID, false));
  }

  @Test
  void takesWhatLooksLikeACommandForWords() {
    index.put(List.of(entry(ID, "A lighthouse choir")));
    assertThat(ids("'lighthouse' & !choir | \\ :* ; --")).containsExactly(ID);
    assertThat(found("' \\ <->", Language.EN).total()).isEqualTo(1);
  }

  @Test
  void prefersTitlesToStories() {
    index.put(
        List.of(
            entry(ID, new Version(Language.EN, "A feast", "People eat.", "Under a windmill.")),
            entry(OTHER, new Version(Language.EN, "The windmill", "People eat.", "Bread."))));
    assertThat(ids("windmill")).containsExactly(OTHER, ID);
  }

  private long words(String word) {
    return jdbc.sql("select count(*) from practice_word where word = ?")
        .param(word)
        .query(Long.class)
        .single();
  }

  private List<PracticeId> ids(String words) {
    return hits(words, Language.EN).stream().map(PracticeHit::id).toList();
  }

  private List<PracticeHit> hits(String words, Language reader) {
    return found(words, reader).hits().items();
  }

  private FoundPractices found(String words, Language reader) {
    return search.find(SearchQuery.of(Map.of("q", List.of(words))).query(), reader);
  }

  private static PracticeEntry entry(PracticeId id, String title) {
    return entry(id, new Version(Language.EN, title, "People meet.", "Each week."));
  }

  private static PracticeEntry entry(PracticeId id, Version... versions) {
    return new PracticeEntry(
        id,
        "Saarelinn",
        List.of(versions),
        Map.of(
            Facet.KIND, Set.of("practice"),
            Facet.EVIDENCE, Set.of("counted"),
            Facet.INSTRUMENT, Set.of("barcamp"),
            Facet.COUNTRY, Set.of("EE"),
            Facet.POPULATION, Set.of("2000-5000")),
        PUBLISHED);
  }
}
