package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

class CodeLoginTest {

  private static final LoginLimits LIMITS =
      new LoginLimits(3, 9, 5, 2, 20, 5, 200, Duration.ofMinutes(15));

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  private final SecondFactorService factors = mock(SecondFactorService.class);
  private final PeopleService people = mock(PeopleService.class);
  private final SessionEnds ends = mock(SessionEnds.class);
  private final DeviceCookie devices =
      new DeviceCookie(new CookieRule(false, ""), new InstallationKey(() -> "a key"));
  private final CodeLogin login = new CodeLogin(factors, people, ends, devices, LIMITS);

  @BeforeEach
  void ilzeHasAnApp() {
    when(people.persons(List.of(ilze.id()))).thenReturn(Map.of(ilze.id(), ilze));
    when(ends.of(any())).thenReturn(Optional.empty());
    when(factors.accepts(ilze.id(), "right")).thenReturn(true);
  }

  @Test
  void letsInWithTheRolesOfNowAndLeadsToTheWantedPage() {
    Authentication session = login.authenticate(attempt(step(), "right", null));
    assertThat(session.getPrincipal()).isEqualTo(PersonPrincipal.of(ilze));
    assertThat(session.getDetails()).isEqualTo("/me");
  }

  @Test
  void looksAtFewCodesAndAtThoseOfADeviceThatLoggedInBeforeByThemselves() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> login.authenticate(attempt(step(), "wrong", null)))
          .isInstanceOf(CodeLogin.WrongCode.class);
    }
    assertThatThrownBy(() -> login.authenticate(attempt(step(), "right", null)))
        .isInstanceOf(LoginRefused.TooManyTries.class);
    String device = deviceOf();
    assertThat(login.authenticate(attempt(step(), "right", device)).isAuthenticated()).isTrue();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> login.authenticate(attempt(step(), "wrong", device)))
          .isInstanceOf(CodeLogin.WrongCode.class);
    }
    assertThatThrownBy(() -> login.authenticate(attempt(step(), "right", device)))
        .isInstanceOf(LoginRefused.TooManyTries.class);
  }

  @Test
  void keepsNobodyWaitingForCodesWithoutAFirstStep() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> login.authenticate(attempt(Optional.empty(), "junk", null)))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> login.authenticate(attempt(Optional.empty(), "junk", null)))
        .isInstanceOf(LoginRefused.TooManyTries.class);
    assertThat(login.authenticate(attempt(step(), "right", null)).isAuthenticated()).isTrue();
  }

  private Optional<SecondStep> step() {
    return Optional.of(new SecondStep(ilze.id(), "/me", Instant.EPOCH));
  }

  private String deviceOf() {
    MockHttpServletResponse response = new MockHttpServletResponse();
    devices.put(ilze.id(), response);
    return response.getCookie("device").getValue();
  }

  private Authentication attempt(Optional<SecondStep> step, String code, String device) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("192.0.2.1");
    if (device != null) {
      request.setCookies(new Cookie("device", device));
    }
    var attempt = new CodeLogin.Attempt(step, code);
    attempt.setDetails(devices.details(request));
    return attempt;
  }
}
