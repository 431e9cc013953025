package org.culturalpearls.security.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.shared.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;

class PlacesPerPersonFilterTest {

  private final StaticMessageSource messages = new StaticMessageSource();
  private final PlacesPerPersonFilter filter =
      new PlacesPerPersonFilter(
          new AtOnce<>(1, Duration.ZERO), new AtOnce<>(1, Duration.ZERO), messages);

  @Test
  void refusesWhoHasAsManyPagesUnderWayAsOneMayHave() throws Exception {
    MockHttpServletResponse second = new MockHttpServletResponse();
    MockHttpServletResponse other = new MockHttpServletResponse();
    MockHttpServletResponse stranger = new MockHttpServletResponse();
    MockHttpServletResponse health = new MockHttpServletResponse();

    filter.doFilter(
        of(1, "/cases"),
        new MockHttpServletResponse(),
        (request, response) -> {
          filter.doFilter(of(1, "/tasks"), second, (more, none) -> {});
          filter.doFilter(of(2, "/tasks"), other, (more, none) -> {});
          filter.doFilter(of(1, "/actuator/health"), health, (more, none) -> {});
          filter.doFilter(new MockHttpServletRequest("GET", "/login"), stranger, (a, b) -> {});
        });

    assertThat(second.getStatus()).isEqualTo(429);
    assertThat(other.getStatus()).isEqualTo(200);
    assertThat(stranger.getStatus()).isEqualTo(200);
    assertThat(health.getStatus()).isEqualTo(200);

    MockHttpServletResponse later = new MockHttpServletResponse();
    filter.doFilter(of(1, "/tasks"), later, (more, none) -> {});
    assertThat(later.getStatus()).isEqualTo(200);
  }

  @Test
  void countsCallsOfTheEngineByThemselvesAndSaysSoInItsShape() throws Exception {
    messages.addMessage("error.security.too-many", Locale.ENGLISH, "wait");
    String call = "/camunda/api/engine/engine/default/filter";
    MockHttpServletResponse second = new MockHttpServletResponse();
    MockHttpServletResponse page = new MockHttpServletResponse();
    MockHttpServletResponse script = new MockHttpServletResponse();

    filter.doFilter(
        of(1, call),
        new MockHttpServletResponse(),
        (request, response) -> {
          filter.doFilter(of(1, call), second, (more, none) -> {});
          filter.doFilter(of(1, "/tasks"), page, (more, none) -> {});
          filter.doFilter(of(1, "/camunda/lib/deps.js"), script, (more, none) -> {});
        });

    assertThat(second.getStatus()).isEqualTo(429);
    assertThat(second.getContentAsString())
        .isEqualTo("{\"type\":\"Refused\",\"message\":\"wait\"}");
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(script.getStatus()).isEqualTo(200);
  }

  private static MockHttpServletRequest of(long id, String path) {
    PersonPrincipal person =
        new PersonPrincipal(
            new PersonId(id), "Somebody", Set.of(Role.MENTEE), ZoneId.of("UTC"), Language.EN);
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request
        .getSession()
        .setAttribute(
            "SPRING_SECURITY_CONTEXT",
            new SecurityContextImpl(authenticated(person, null, List.of())));
    return request;
  }
}
