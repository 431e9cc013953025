package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.SomePerson;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.security.RefusedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the one filter chain lets through, for whom, and with which headers. */
@PortalSlice
class AddressesWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help", "/privacy", "/accessibility", "/login"})
  void showsOpenPagesToEverybody(String address) throws Exception {
    mvc.perform(get(address)).andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tasks",
        "/me",
        "/me/password",
        "/login/refused",
        "/invitation/token/more",
        "/actuator",
        "/actuator/env",
        "/cases/2027-saarelinn",
        "/nothing",
        "/camunda/app/tasklist/default/",
        "/error"
      })
  void sendsStrangersToTheLogin(String address) throws Exception {
    mvc.perform(get(address)).andExpect(redirectedUrl("/login"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/admin/setup/default/user"
      })
  void answersStrangersAtTheEnginesApiWith401(String address) throws Exception {
    mvc.perform(get(address)).andExpect(status().isUnauthorized());
    mvc.perform(post(address)).andExpect(status().isUnauthorized());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensTheOwnPagesToEveryRole(Role role) throws Exception {
    mvc.perform(get("/me/password").with(loggedIn.as(role))).andExpect(status().isOk());
  }

  @Test
  void neverRemembersACallOfAScriptAsThePageToComeBackTo() throws Exception {
    mvc.perform(get("/camunda/api/engine/engine").accept("text/html"))
        .andExpect(cookie().doesNotExist(WantedPage.COOKIE));
    mvc.perform(get("/cases").accept("application/json"))
        .andExpect(cookie().doesNotExist(WantedPage.COOKIE));
    mvc.perform(get("/cases").accept("text/html"))
        .andExpect(cookie().exists(WantedPage.COOKIE))
        .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_SAVED_REQUEST"));
  }

  @Test
  void sendsOwnPagesWithAStrictContentPolicyAndNoCopies() throws Exception {
    mvc.perform(get("/help"))
        .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().string(not(containsString("<script>"))))
        .andExpect(content().string(not(containsString("style=\""))));
  }

  @Test
  void allowsNoOtherOriginAnything() throws Exception {
    mvc.perform(get("/help").header("Origin", "https://evil.example"))
        .andExpect(header().doesNotExist("Access-Control-Allow-Origin"))
        .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
  }

  @Test
  void listsNoFolder() throws Exception {
    mvc.perform(get("/static/js/")).andExpect(status().isFound());
    mvc.perform(get("/static/js")).andExpect(status().isFound());
    mvc.perform(get("/static/js/portal.js")).andExpect(status().isOk());
  }

  @Test
  void tellsNobodyWhatTheySent() throws Exception {
    mvc.perform(request(HttpMethod.TRACE, "/help")).andExpect(status().isBadRequest());
  }

  @Test
  void leavesTheHeadersOfTheEnginesWebApplicationsToThem() throws Exception {
    mvc.perform(get("/camunda/app/tasklist/default/"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().doesNotExist("Content-Security-Policy"))
        .andExpect(header().doesNotExist("X-Frame-Options"));
  }

  @Test
  void leavesStyleSheetsToTheBrowsersCache() throws Exception {
    mvc.perform(get("/static/css/base.css"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("max-age")));
  }

  @Test
  void explainsAFormWithoutAValidToken() throws Exception {
    sessionEnded(post("/me").with(loggedIn.as(Role.MENTEE)).param("name", "Ilze <b>"))
        .andExpect(content().string(containsString("You logged in after you opened this form")))
        .andExpect(content().string(containsString("Ilze &lt;b&gt;</textarea>")))
        .andExpect(has("a[href='/me']"));
    sessionEnded(post("/login/forgotten").param("email", "ilze@example.org"))
        .andExpect(content().string(containsString("This page was open for too long")));
  }

  @Test
  void givesBackWhatWasTypedAfterTheSessionEndedAndLeadsToTheFormByTheLogin() throws Exception {
    sessionEnded(
            post("/tasks/t1/more")
                .header("Referer", "http://localhost/tasks/t1?from=mail")
                .param("why", "typed for long")
                .param("password", "harbour lights"))
        .andExpect(has("h1", "You are logged out"))
        .andExpect(content().string(containsString("typed for long</textarea>")))
        .andExpect(content().string(not(containsString("harbour lights"))))
        .andExpect(has("a[href='/tasks/t1?from=mail']"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/tasks/t2",
        "http://localhost//evil.example",
        "::",
        "/tasks/t2"
      })
  void leadsFromARefusedFormToNoAddressThatIsNotOurs(String referer) throws Exception {
    sessionEnded(post("/tasks/t1").header("Referer", referer).param("why", "typed"))
        .andExpect(content().string(not(containsString("evil"))))
        .andExpect(
            content().string(matchesPattern("(?s).*class=\"button\" href=\"/(tasks/t1)?\".*")));
  }

  /** As the container does it: forwards what was refused. */
  private ResultActions sessionEnded(MockHttpServletRequestBuilder refused) throws Exception {
    MockHttpServletRequest sent =
        mvc.perform(refused)
            .andExpect(status().isForbidden())
            .andExpect(forwardedUrl("/session-ended"))
            .andReturn()
            .getRequest();
    MockHttpServletRequestBuilder forwarded = post("/session-ended").with(csrf());
    forwarded.with(loggedIn.as(Role.MENTEE));
    sent.getParameterMap().forEach(forwarded::param);
    return mvc.perform(forwarded.requestAttr(RefusedForm.class.getName(), RefusedForm.in(sent)))
        .andExpect(status().isForbidden());
  }

  @Test
  void givesChangedRolesOnTheNextRequest() throws Exception {
    MockHttpSession session = new MockHttpSession();
    mvc.perform(get("/me/password").session(session).with(loggedIn.as(Role.MENTEE)))
        .andExpect(content().string(not(containsString("href=\"/people\""))));
    loggedIn.knows(LoggedIn.person(Role.COORDINATOR));
    mvc.perform(get("/me/password").session(session))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/people']"));
    loggedIn.knows(LoggedIn.person());
    mvc.perform(get("/me/password").session(session))
        .andExpect(content().string(not(containsString("href=\"/people\""))));
  }

  @Test
  void endsTheSessionOfWhoIsDeactivated() throws Exception {
    PersonView person = LoggedIn.person(Role.MENTEE);
    MockHttpSession session = new MockHttpSession();
    mvc.perform(get("/me/password").session(session).with(loggedIn.as(person)))
        .andExpect(status().isOk());
    assertThat(
            session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
        .isNotNull();
    loggedIn.knows(SomePerson.inactive(person));
    mvc.perform(get("/me/password").session(session)).andExpect(redirectedUrl("/login"));
    assertThat(session.isInvalid()).isTrue();
  }
}
