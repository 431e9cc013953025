package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

class PersonLocaleResolverTest {

  private final CurrentPerson current = mock(CurrentPerson.class);
  private final PersonLocaleResolver languages = new PersonLocaleResolver(current);
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private Locale machine;

  /** Nothing may fall back to the language of the machine, which nobody chose. */
  @BeforeEach
  void onAGermanMachine() {
    machine = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    when(current.find()).thenReturn(Optional.empty());
  }

  @AfterEach
  void onItsOwnMachine() {
    Locale.setDefault(machine);
  }

  @Test
  void isEnglishWhereNobodySaysAnything() {
    assertThat(language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void isTheFirstOfTheBrowsersLanguagesInWhichThereArePages() {
    request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "fr-FR, de-AT;q=0.8, en;q=0.5");
    assertThat(language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void isEnglishWhereTheBrowserKnowsNoneOfThem() {
    request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "fr-FR, lv;q=0.8");
    assertThat(language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void isWhatTheCookieRemembersBeforeTheBrowsers() {
    request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "de");
    request.setCookies(new Cookie(PageLanguage.COOKIE, "en"));
    assertThat(language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void isWhatTheAddressAsksForBeforeTheCookie() {
    request.setCookies(new Cookie(PageLanguage.COOKIE, "en"));
    request.setQueryString("q=mill&lang=de");
    assertThat(language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void takesNoLanguageInWhichThereAreNoPages() {
    request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "de");
    request.setCookies(new Cookie(PageLanguage.COOKIE, "lv"));
    request.setQueryString("lang=%3Cscript%3E&slang=en");
    assertThat(language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void isThePersonsWhateverTheBrowserTheCookieAndTheAddressSay() {
    request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "en");
    request.setCookies(new Cookie(PageLanguage.COOKIE, "en"));
    request.setQueryString("lang=en");
    reads(Language.DE);
    assertThat(language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void isEnglishForAPersonInWhoseLanguageThereAreNoPages() {
    request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "de");
    reads(Language.LV);
    assertThat(language()).isEqualTo(Locale.ENGLISH);
  }

  private void reads(Language language) {
    when(current.find())
        .thenReturn(
            Optional.of(
                new PersonPrincipal(new PersonId(1), "A", Set.of(), ZoneOffset.UTC, language)));
  }

  private Locale language() {
    return languages.resolveLocale(request);
  }
}
