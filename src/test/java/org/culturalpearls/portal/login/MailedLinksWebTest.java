package org.culturalpearls.portal.login;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SignIn;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.security.LinkRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class MailedLinksWebTest {

  private static final String EMAIL = "ilze@example.org";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private LinkService links;
  @Autowired private LinkRequests requests;

  @BeforeEach
  void mailsGoOut() {
    when(links.areMailed()).thenReturn(true);
    when(requests.take(any(), any(), any())).thenReturn(true);
    when(links.signIn(any())).thenReturn(Optional.empty());
  }

  @Test
  void theLoginPageLeadsToBothOrSaysWhomToAsk() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(has("a[href='/login/link']"))
        .andExpect(has("a[href='/login/forgotten']"));
    when(links.areMailed()).thenReturn(false);
    mvc.perform(get("/login"))
        .andExpect(content().string(containsString("Ask the coordinator of your programme")))
        .andExpect(content().string(not(containsString("href=\"/login/link\""))));
  }

  @ParameterizedTest
  @CsvSource({"/login/link,SIGN_IN", "/login/forgotten,PASSWORD_RESET"})
  void saysTheSameWhetherTheAddressIsAnybodysOrNot(String path, LinkKind kind) throws Exception {
    mvc.perform(post(path).with(csrf()).param("email", EMAIL))
        .andExpect(redirectedUrl(path + "?sent"));
    verify(requests).take(eq(kind), eq(EMAIL), any());
    mvc.perform(get(path + "?sent"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("If this address belongs to somebody")))
        .andExpect(content().string(not(containsString(EMAIL))));
  }

  @ParameterizedTest
  @CsvSource({"/login/link", "/login/forgotten"})
  void asksForAnAddressAndKeepsIt(String path) throws Exception {
    mvc.perform(post(path).with(csrf()).param("email", " "))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Enter your e-mail address.")));
    verifyNoInteractions(requests);
    when(requests.take(any(), any(), any())).thenReturn(false);
    mvc.perform(post(path).with(csrf()).param("email", EMAIL))
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("too many requests")))
        .andExpect(has("[value='" + EMAIL + "']"));
  }

  @ParameterizedTest
  @CsvSource({"/login/link", "/login/forgotten"})
  void saysWhomToAskWhereNoMailsAreSent(String path) throws Exception {
    when(links.areMailed()).thenReturn(false);
    mvc.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ask the coordinator of your programme")))
        .andExpect(content().string(not(containsString("name=\"email\""))));
    mvc.perform(post(path).with(csrf()).param("email", EMAIL)).andExpect(status().isOk());
    verifyNoInteractions(requests);
  }

  @Test
  void usesNothingUpWhenItsPageIsOnlyLookedAt() throws Exception {
    when(links.holder("secret")).thenReturn(Optional.of("Ilze <b>"));
    mvc.perform(get("/login/link/secret"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("you are in as Ilze &lt;b&gt;.")))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(has("[value='secret']"));
    verify(links, never()).signIn(any());
  }

  @Test
  void logsInAndLeadsToThePageThatWasWanted() throws Exception {
    PersonView ilze = LoggedIn.person(Role.MENTEE);
    loggedIn.knows(ilze);
    when(links.signIn("right")).thenReturn(Optional.of(new SignIn(ilze.id(), "/tasks/1")));
    mvc.perform(post("/login/link/open").with(csrf()).param("token", "right"))
        .andExpect(redirectedUrl("/tasks/1"));
    when(links.signIn("right")).thenReturn(Optional.of(new SignIn(ilze.id(), null)));
    mvc.perform(post("/login/link/open").with(csrf()).param("token", "right"))
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void takesATargetFromNobody() throws Exception {
    PersonView ilze = LoggedIn.person(Role.MENTEE);
    loggedIn.knows(ilze);
    when(links.signIn("right")).thenReturn(Optional.of(new SignIn(ilze.id(), null)));
    for (String name : new String[] {"target", "continue", "redirect", "url", "next"}) {
      mvc.perform(
              post("/login/link/open")
                  .with(csrf())
                  .param("token", "right")
                  .param(name, "https://evil.example/"))
          .andExpect(redirectedUrl("/"));
    }
  }

  @Test
  void opensNothingWithoutACsrfTokenSoThatNobodyIsLoggedInAsSomebodyElse() throws Exception {
    mvc.perform(post("/login/link/open").param("token", "right"))
        .andExpect(forwardedUrl("/session-ended"));
    verify(links, never()).signIn(any());
  }

  @Test
  void offersAnotherInPlaceOfAClosedOne() throws Exception {
    mvc.perform(post("/login/link/open").with(csrf()).param("token", "used"))
        .andExpect(forwardedUrl("/login/link/closed"));
    mvc.perform(post("/login/link/open").with(csrf()))
        .andExpect(forwardedUrl("/login/link/closed"));
    mvc.perform(post("/login/link/closed").with(loggedIn.as()).with(csrf()))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("does not work any more")))
        .andExpect(has("[name='email']"));
  }

  @Test
  void saysOnThePageOfAClosedLinkThatAnotherOneHasToBeAskedFor() throws Exception {
    when(links.areMailed()).thenReturn(true);
    mvc.perform(get("/login/link/used"))
        .andExpect(status().isGone())
        .andExpect(content().string(containsString("does not work any more")))
        .andExpect(has("[name='email']"));
  }

  @Test
  void saysWhoWillBeLoggedOut() throws Exception {
    when(links.holder("secret")).thenReturn(Optional.of("Ilze"));
    mvc.perform(get("/login/link/secret").with(loggedIn.as(Role.MENTOR)))
        .andExpect(content().string(containsString("will be logged out")));
  }
}
