package org.culturalpearls.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SetupService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class LoginWebTest {

  /** Wrong passwords for one account, as long as nothing else is set. */
  private static final int TRIES = 10;

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CredentialService credentials;
  @Autowired private SetupService setup;
  @Autowired private PasswordEncoder encoder;

  private PersonView ilzeWithPassword() {
    PersonView ilze = LoggedIn.person(Role.MENTEE);
    loggedIn.knows(ilze);
    when(credentials.byEmail(ilze.email()))
        .thenReturn(
            Optional.of(
                new Credentials(ilze.id(), ilze.email(), encoder.encode("right words"), true)));
    return ilze;
  }

  @Test
  void showsTheLoginPage() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(status().isOk())
        .andExpect(has("h1", "Log in"))
        .andExpect(has("[autocomplete='current-password']"))
        .andExpect(begins("a[href='/award']", "Enter your town"))
        .andExpect(begins("a[href='/pearls']", "See the towns"))
        .andExpect(content().string(not(containsString("href=\"/setup\""))));
  }

  @Test
  void leadsToTheSetupWhileNobodyIsEntered() throws Exception {
    when(setup.isOpen()).thenReturn(true);
    mvc.perform(get("/login")).andExpect(has("a[href='/setup']"));
  }

  @Test
  void sendsHomeWhoIsLoggedInAlready() throws Exception {
    mvc.perform(get("/login").with(loggedIn.as(Role.MENTOR))).andExpect(redirectedUrl("/"));
  }

  @Test
  void logsInAndChangesTheSession() throws Exception {
    ilzeWithPassword();
    MockHttpSession session = new MockHttpSession();
    mvc.perform(
            post("/login")
                .session(session)
                .with(
                    request -> {
                      request.setRequestedSessionId(session.getId());
                      return request;
                    })
                .with(csrf())
                .param("email", "ilze@example.org")
                .param("password", "right words"))
        .andExpect(redirectedUrl("/"));
    assertThat(session.isInvalid()).as("the session before the login").isTrue();
  }

  @Test
  void comesBackToThePageThatWasAskedFor() throws Exception {
    ilzeWithPassword();
    Cookie[] kept =
        mvc.perform(get("/cases/2027-saarelinn").accept("text/html"))
            .andExpect(redirectedUrl("/login"))
            .andReturn()
            .getResponse()
            .getCookies();
    mvc.perform(
            post("/login")
                .cookie(kept)
                .with(csrf())
                .param("email", "ilze@example.org")
                .param("password", "right words"))
        .andExpect(redirectedUrl("/cases/2027-saarelinn"));
  }

  @Test
  void refusesWithoutACsrfTokenAndSaysWhatToDo() throws Exception {
    mvc.perform(post("/login").param("email", "ilze@example.org").param("password", "right words"))
        .andExpect(redirectedUrl("/login?stale"));
    mvc.perform(get("/login?stale"))
        .andExpect(content().string(containsString("This page was open for too long")));
  }

  @Test
  void forwardsARefusalAndKeepsTheAddressThatWasTyped() throws Exception {
    mvc.perform(
            post("/login")
                .with(csrf())
                .param("email", "nobody@example.org")
                .param("password", "wrong"))
        .andExpect(forwardedUrl("/login/refused"));
    mvc.perform(
            post("/login/refused")
                .with(loggedIn.as())
                .with(csrf())
                .param("email", "nobody@example.org"))
        .andExpect(status().isBadRequest())
        .andExpect(has("[value='nobody@example.org']"))
        .andExpect(content().string(containsString("do not belong together")))
        .andExpect(begins("title", "Error: Log in"));
  }

  /** From accounts and a network of its own: tries stay counted for all tests of the portal. */
  @Test
  void tellsToWaitAfterTooManyTriesWhetherTheAddressExistsOrNot() throws Exception {
    when(credentials.byEmail("tried@example.org"))
        .thenReturn(
            Optional.of(
                new Credentials(
                    new PersonId(8), "tried@example.org", encoder.encode("right words"), true)));
    for (String email : new String[] {"tried@example.org", "somebody@example.org"}) {
      for (int i = 0; i < TRIES; i++) {
        mvc.perform(login(email, "no").remoteAddress("192.0.2.8"))
            .andExpect(forwardedUrl("/login/refused"));
      }
      mvc.perform(login(email, "right words").remoteAddress("192.0.2.8"))
          .andExpect(forwardedUrl("/login/wait"));
    }
    mvc.perform(post("/login/wait").with(loggedIn.as()).with(csrf()))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("Wait 15 minutes")));
  }

  @Test
  void saysThatNothingWasCheckedWhileManyLogIn() throws Exception {
    mvc.perform(
            post("/login/busy")
                .with(loggedIn.as())
                .with(csrf())
                .param("email", "nobody@example.org"))
        .andExpect(status().isTooManyRequests())
        .andExpect(has("[value='nobody@example.org']"))
        .andExpect(content().string(containsString("Your password was not looked at")));
  }

  @Test
  void logsOutByPostOnlyAndEndsTheWholeSession() throws Exception {
    MockHttpSession session = new MockHttpSession();
    mvc.perform(get("/logout").session(session).with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isNotFound());
    assertThat(session.isInvalid()).isFalse();
    mvc.perform(post("/logout").session(session).with(loggedIn.as(Role.MENTEE)).with(csrf()))
        .andExpect(redirectedUrl("/login?ended"));
    assertThat(session.isInvalid()).isTrue();
  }

  private static MockHttpServletRequestBuilder login(String email, String password) {
    return post("/login").with(csrf()).param("email", email).param("password", password);
  }
}
