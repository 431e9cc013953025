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
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
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
  @Autowired private TownFigureService figures;
  @Autowired private PracticeSearch search;
  @Autowired private Terms terms;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;

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
  void takesTheShortlistAlongOnEveryLink() throws Exception {
    found(26, List.of(HIT), true, Map.of());
    mvc.perform(get("/practices").param("q", "mill").param("list", "5,6"))
        .andExpect(has("input[type=hidden][name=list][value='5,6']"))
        .andExpect(has("a[href='/practices/shortlist?list=5,6']"))
        .andExpect(has("li.card h3 a[href='/practices/71?list=5,6']"))
        .andExpect(
            has("li.card a[href='/practices/shortlist?list=5,6,71']", "Put on the shortlist"))
        .andExpect(has("a[rel=next][href='/practices?q=mill&list=5,6&page=1']"))
        .andExpect(has("a[download][href='/practices.csv?q=mill']"))
        .andExpect(has("link[rel=alternate][href='/practices.atom?q=mill']"))
        .andExpect(has("meta[name=robots][content=noindex]"));
    mvc.perform(get("/practices").param("list", "71"))
        .andExpect(has(".keep", "On your shortlist"))
        .andExpect(has("meta[name=robots][content=noindex]"));
    mvc.perform(get("/practices"))
        .andExpect(hasNo("meta[name=robots]"))
        .andExpect(has("link[rel=canonical][href='http://localhost:8080/practices']"));
  }

  @Test
  void asksForTownsLikeTheViewersOwn() throws Exception {
    found(26, List.of(HIT), true, Map.of());
    mvc.perform(get("/practices")).andExpect(hasNo("select[name=like]"));
    reader.owns(new CaseAccess.Own(Saarelinn.with(LoggedIn.person().id()), false, null));
    mvc.perform(get("/practices").param("like", "2000-5000.EE.et").with(loggedIn.as(Role.MENTEE)))
        .andExpect(has("label[for=like]", "Towns like Saarelinn"))
        .andExpect(has("option[value='2000-5000.EE.et'][selected]", "2,000 to 5,000 residents"))
        .andExpect(has("option[value='over-50000.EE.et']"))
        .andExpect(hasNo("input[type=hidden][name=like]"));
    mvc.perform(get("/practices").param("like", "2000-5000.EE.et"))
        .andExpect(has("input[type=hidden][name=like]"));
  }

  @Test
  void offersTheSizeOfTheTownWhereItIsKnown() throws Exception {
    found(26, List.of(HIT), true, Map.of());
    ParticipationView town = Saarelinn.with(LoggedIn.person().id());
    reader.owns(new CaseAccess.Own(town, false, null));
    when(figures.of(List.of(town.municipalityId())))
        .thenReturn(Map.of(town.municipalityId(), new TownFigures(4999, 2024, null, null)));
    mvc.perform(get("/practices").with(loggedIn.as(Role.MENTEE)))
        .andExpect(has("option[value='2000-5000.EE.et']"))
        .andExpect(hasNo("option[value='over-50000.EE.et']"));
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
