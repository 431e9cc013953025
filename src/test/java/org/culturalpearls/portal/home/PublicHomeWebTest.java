package org.culturalpearls.portal.home;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.award.setup.PublishedCall;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The first page, for whoever is not logged in. */
@PortalSlice
class PublicHomeWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private CallService calls;
  @Autowired private PracticeSearch practices;
  @Autowired private AwardResultService results;

  @Test
  void saysWhatTheProgrammeIsAndLetsPeopleIn() throws Exception {
    mvc.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(has("h1", "Towns around the Baltic Sea grow stronger through their own culture"))
        .andExpect(has("main a.button[href='/login']", "Log in"))
        .andExpect(has("main a.button[href='/practices']"))
        .andExpect(has("link[rel=canonical][href$='/']"))
        .andExpect(hasNo("meta[name=robots]"))
        .andExpect(header().doesNotExist("X-Robots-Tag"))
        .andExpect(hides("the call is open", "Pearls of", "Practices that were published last"));
  }

  @Test
  void showsTheOpenCallSomePracticesAndTheLatestPearls() throws Exception {
    OpenCall open =
        new OpenCall(
            Saarelinn.CYCLE.id(), 2028, "Cycle 2028", Instant.parse("2027-11-30T22:59:59Z"));
    when(calls.published())
        .thenReturn(List.of(new PublishedCall(open, Saarelinn.CYCLE, null, List.of(), Map.of())));
    when(practices.newest(anyInt(), any())).thenReturn(List.of(hit(71, "Open <mill>")));
    when(results.pearls())
        .thenReturn(
            List.of(
                new PearlView(2027, "Kalna", Country.LV, "We sing.", new MunicipalityId(1)),
                new PearlView(2026, "Metsala", Country.FI, "", new MunicipalityId(2))));
    mvc.perform(get("/"))
        .andExpect(shows("Cycle 2028: the call is open", "30 November 2027", "time)"))
        .andExpect(has(".panel a[href='/award']"))
        .andExpect(has(".pictured h3 a[href='/practices/71']", "Open <mill>"))
        .andExpect(has("h2", "Pearls of 2027"))
        .andExpect(has(".paired h3", "Kalna"))
        .andExpect(hasNo(".paired li:contains(Metsala)"))
        .andExpect(has(".region li p", "Pearls: Metsala"));
  }

  /** Nothing is asked of another host: every address of the page is a path of ours. */
  @Test
  void asksNothingOfAnotherHost() throws Exception {
    mvc.perform(get("/"))
        .andExpect(hasNo("[src^='http'], [src^='//'], link[rel=stylesheet][href^='http']"));
  }

  static PracticeHit hit(long id, String title) {
    return new PracticeHit(
        new PracticeId(id),
        Language.EN,
        title,
        "A room for all.",
        "Seaside",
        Country.EE,
        "practice",
        "counted",
        "2000-5000",
        "third-place",
        Instant.parse("2026-03-01T10:00:00Z"),
        true);
  }
}
