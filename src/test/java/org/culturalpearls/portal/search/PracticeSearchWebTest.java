package org.culturalpearls.portal.search;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.FoundPractices.Count;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Terms;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PracticeSearchWebTest {

  private static final PracticeHit HIT =
      new PracticeHit(
          new PracticeId(71),
          Language.LV,
          "Sešdesmit atslēgu kinoteātris",
          "Iedzīvotāji <b>iztīrīja</b> kinoteātri.",
          "Ozolkalnsciems",
          Country.LV,
          "lesson",
          "counted",
          "5000-15000",
          "resident-restored-stage",
          Instant.parse("2026-03-01T10:00:00Z"),
          false);

  @Autowired private MockMvc mvc;
  @Autowired private PracticeSearch search;
  @Autowired private Terms terms;

  @BeforeEach
  void namesOfTerms() {
    when(terms.name(any(), any(), any())).thenReturn(Optional.empty());
    when(terms.name(Facet.CHALLENGE, "vacant-spaces", Language.EN))
        .thenReturn(Optional.of("Vacant spaces"));
  }

  @Test
  void showsToEverybodyWhatWasFoundAndHowToNarrowIt() throws Exception {
    found(26, List.of(HIT), true, Map.of("kinoteatrs", "kinoteatris"));
    mvc.perform(
            get("/practices")
                .param("q", "kinoteatrs")
                .param("challenge", "vacant-spaces", "added-later")
                .param("country", "LV")
                .param("season", "weekend"))
        .andExpect(status().isOk())
        .andExpect(has("h2#search-total", "26 practices"))
        .andExpect(has("input[name=q][value=kinoteatrs]"))
        .andExpect(has("input[name=challenge][value=vacant-spaces][checked]"))
        .andExpect(has("label[for=challenge-vacant-spaces]", "Vacant spaces (12)"))
        .andExpect(has("input[name=country][value=EE]:not([checked])"))
        .andExpect(has("a[aria-label='Remove the filter Vacant spaces']"))
        .andExpect(has("a[href='/practices?q=kinoteatrs&challenge=added-later&country=LV']"))
        .andExpect(has("li.card h3[lang=lv] a[href='/practices/71']", HIT.title()))
        .andExpect(has("svg[aria-label='Drawing of a stage under roof beams']"))
        .andExpect(has("a[rel=next]"))
        .andExpect(hasNo("li.card b"))
        .andExpect(shows("weekend", "kinoteatris", "It has most of your words", "Lesson"));
  }

  @Test
  void saysWhatToTryWhereNothingIsFound() throws Exception {
    found(0, List.of(), false, Map.of());
    mvc.perform(get("/practices").param("q", "hospital").param("kind", "lesson"))
        .andExpect(status().isOk())
        .andExpect(has("h2#search-total", "No practices"))
        .andExpect(has(".empty a[href='/practices?kind=lesson']"))
        .andExpect(has(".empty a[href='/practices?q=hospital']"))
        .andExpect(has(".empty a[href='/practices']"));
  }

  @Test
  void keepsWordsAsTheyWereTypedInEveryLink() throws Exception {
    found(26, List.of(HIT), true, Map.of());
    mvc.perform(get("/practices").param("q", "\"><script> & økonomi"))
        .andExpect(status().isOk())
        .andExpect(hasNo("main script"))
        .andExpect(has("a[href='/practices?q=%22%3E%3Cscript%3E%20%26%20%C3%B8konomi&page=1']"));
  }

  private void found(long total, List<PracticeHit> hits, boolean more, Map<String, String> readAs) {
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, List.of());
    }
    if (total > 0) {
      counts.put(Facet.CHALLENGE, List.of(new Count("vacant-spaces", 12, true)));
      counts.put(Facet.COUNTRY, List.of(new Count("EE", 2, false), new Count("LV", 3, true)));
      counts.put(Facet.KIND, List.of(new Count("lesson", 1, false)));
      counts.put(Facet.LANGUAGE, List.of(new Count("lv", 1, false)));
      counts.put(Facet.POPULATION, List.of(new Count("5000-15000", 1, false)));
    }
    when(search.find(any(SearchQuery.class), any()))
        .thenReturn(new FoundPractices(new Paged<>(hits, 0, more), total, counts, readAs));
  }
}
