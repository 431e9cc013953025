package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.hamcrest.Matchers.hasItems;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.ZoneId;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** In which language a page is, and what it says of that to browsers, caches and searches. */
@PortalSlice
class LanguageWebTest {

  private static final PersonView GRETA =
      new PersonView(
          new PersonId(7),
          "Greta Öhlmann",
          "greta@example.org",
          "Stadt Wismar",
          Language.DE,
          ZoneId.of("Europe/Berlin"),
          Country.DE,
          Set.of(Role.MENTEE),
          true);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;

  @Test
  void isInTheLanguageOfAStrangersBrowser() throws Exception {
    stranger("/pearls", "de-DE, en;q=0.5")
        .andExpect(has("html[lang=de]"))
        .andExpect(has("a[lang=en][hreflang=en][href='/pearls?lang=en']", "English"))
        .andExpect(hasNo("a[hreflang=de]"))
        .andExpect(has("a[href='/login']", "Anmelden"));
    stranger("/pearls", "lv")
        .andExpect(has("html[lang=en]"))
        .andExpect(has("a[lang=de][href='/pearls?lang=de']", "Deutsch"));
  }

  @Test
  void remembersWhatAStrangerChooses() throws Exception {
    stranger("/pearls?lang=de", "en")
        .andExpect(has("html[lang=de]"))
        .andExpect(cookie().value(PageLanguage.COOKIE, "de"))
        .andExpect(cookie().httpOnly(PageLanguage.COOKIE, true))
        .andExpect(cookie().path(PageLanguage.COOKIE, "/"));
    mvc.perform(get("/help").cookie(new Cookie(PageLanguage.COOKIE, "de")))
        .andExpect(has("html[lang=de]"))
        .andExpect(cookie().doesNotExist(PageLanguage.COOKIE));
  }

  @Test
  void setsNoCookieForWhoChoosesNothing() throws Exception {
    stranger("/pearls", "de").andExpect(cookie().doesNotExist(PageLanguage.COOKIE));
    stranger("/pearls?lang=xx", "de")
        .andExpect(has("html[lang=de]"))
        .andExpect(cookie().doesNotExist(PageLanguage.COOKIE));
  }

  /** They stand in pages of others, or are answered by people who were promised none. */
  @Test
  void setsNoCookieOnCardsAndSurveys() throws Exception {
    for (String path : new String[] {"/practices/5/card", "/towns/2027-x/plan/card", "/survey/x"}) {
      stranger(path + "?lang=de", "en").andExpect(cookie().doesNotExist(PageLanguage.COOKIE));
    }
  }

  @Test
  void tellsCachesThatAPageHasSeveralLanguages() throws Exception {
    for (String path : new String[] {"/pearls", "/practices.atom", "/help"}) {
      stranger(path, "de")
          .andExpect(
              header()
                  .stringValues(
                      HttpHeaders.VARY, hasItems(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)));
    }
    mvc.perform(get("/practices.atom").with(loggedIn.as(GRETA)))
        .andExpect(header().stringValues(HttpHeaders.VARY, hasItems(HttpHeaders.COOKIE)));
  }

  @Test
  void tellsSearchEnginesTheAddressOfEachLanguage() throws Exception {
    String pearls = "http://localhost:8080/pearls";
    stranger("/pearls", "de")
        .andExpect(has("link[rel=canonical][href='" + pearls + "']"))
        .andExpect(has("link[hreflang=x-default][href='" + pearls + "']"))
        .andExpect(has("link[hreflang=de][href='" + pearls + "?lang=de']"))
        .andExpect(has("link[hreflang=en][href='" + pearls + "?lang=en']"));
    stranger("/pearls?lang=de", "en")
        .andExpect(has("link[rel=canonical][href='" + pearls + "?lang=de']"));
    stranger("/practices/compare?lang=de", "en").andExpect(hasNo("link[hreflang]"));
  }

  @Test
  void keepsWhatElseTheAddressSaysWhereAStrangerSwitches() throws Exception {
    String page =
        stranger("/help?q=%3Cscript%3E&lang=de", "en")
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(page).select("header a[hreflang=en]").attr("href"))
        .isEqualTo("/help?q=%3Cscript%3E&lang=en");
  }

  @Test
  void followsThePersonOnceLoggedIn() throws Exception {
    knowsGreta();
    mvc.perform(get("/me?lang=en").header(HttpHeaders.ACCEPT_LANGUAGE, "en").with(greta()))
        .andExpect(has("html[lang=de]"))
        .andExpect(has("h1:contains(Ihr Profil)"))
        .andExpect(hasNo("a[hreflang]"))
        .andExpect(hides("Pages are in English"))
        .andExpect(cookie().doesNotExist(PageLanguage.COOKIE));
  }

  /** A language in which there is nothing to read makes no difference; one's own stays chosen. */
  @Test
  void offersThePersonTheLanguagesThatMakeADifference() throws Exception {
    knowsGreta();
    mvc.perform(get("/me").with(greta()))
        .andExpect(has("option[value=DE][selected]", "Deutsch"))
        .andExpect(has("option[value=EN]", "Englisch"))
        .andExpect(hasNo("option[value=LV]"));
    PersonView ilze = LoggedIn.person(Role.MENTEE);
    when(people.forChange(ilze.id(), ilze.id())).thenReturn(new Versioned<>(ilze, 4));
    mvc.perform(get("/me").with(loggedIn.as(ilze)))
        .andExpect(has("option[value=LV][selected]"))
        .andExpect(has("option[value=DE]"));
  }

  @Test
  void saysWhatIsWrongInThePersonsLanguage() throws Exception {
    knowsGreta();
    doThrow(RuleBroken.in("name", "error.shared.missing", Label.field("name")))
        .when(people)
        .change(eq(GRETA.id()), any());
    mvc.perform(
            post("/me")
                .param("name", "")
                .param("language", "DE")
                .param("zone", "Europe/Berlin")
                .param("version", "4")
                .with(csrf())
                .with(greta()))
        .andExpect(status().isBadRequest())
        .andExpect(names("name", "Name: "))
        .andExpect(hides("fill this in"));
  }

  @Test
  void saysThatThereIsNoSuchPageInTheReadersLanguage() throws Exception {
    mvc.perform(get("/no-such-page").with(greta()))
        .andExpect(status().isNotFound())
        .andExpect(has("html[lang=de]"))
        .andExpect(shows("Seite"))
        .andExpect(hides("not found"));
  }

  private ResultActions stranger(String address, String languages) throws Exception {
    return mvc.perform(get(URI.create(address)).header(HttpHeaders.ACCEPT_LANGUAGE, languages));
  }

  private void knowsGreta() {
    when(people.forChange(GRETA.id(), GRETA.id())).thenReturn(new Versioned<>(GRETA, 4));
  }

  private RequestPostProcessor greta() {
    return loggedIn.as(GRETA);
  }
}
