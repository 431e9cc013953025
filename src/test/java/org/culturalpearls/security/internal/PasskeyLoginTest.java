package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.culturalpearls.Race;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;

class PasskeyLoginTest {

  private static final LoginLimits LIMITS =
      new LoginLimits(3, 9, 3, 2, 20, 5, 200, Duration.ofMinutes(15));

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  private final PasskeyService passkeys = mock(PasskeyService.class);
  private final PeopleService people = mock(PeopleService.class);
  private final PasskeyLogin login = new PasskeyLogin(passkeys, people, LIMITS);

  @BeforeEach
  void ilzeHasAPasskey() {
    when(passkeys.holder(any(), any())).thenReturn(Optional.empty());
    when(passkeys.holder(eq("right"), any())).thenReturn(Optional.of(ilze.id()));
    when(people.person(ilze.id())).thenReturn(ilze);
  }

  @Test
  void letsInWithTheRolesOfNow() {
    Authentication session = login.authenticate(attempt("right"));
    assertThat(session.getPrincipal()).isEqualTo(PersonPrincipal.of(ilze));
    assertThat(session.getAuthorities()).extracting("authority").containsExactly("ROLE_MENTEE");
  }

  @Test
  void letsInByARightAnswerHoweverManyWrongOnesCameFromItsNetwork() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> login.authenticate(attempt("junk")))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> login.authenticate(attempt("junk")))
        .isInstanceOf(LoginRefused.TooManyTries.class);
    assertThat(login.authenticate(attempt("right")).isAuthenticated()).isTrue();
  }

  @Test
  void refusesNoRightAnswerBecauseManyComeAtOnce() throws Exception {
    Callable<?>[] logins = new Callable<?>[60];
    Arrays.fill(logins, (Callable<?>) () -> login.authenticate(attempt("right")));
    assertThat(Race.winners(logins)).isEqualTo(60);
  }

  private static Authentication attempt(String answer) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("192.0.2.1");
    var attempt = new PasskeyLogin.Attempt(Optional.empty(), answer, request);
    attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
    return attempt;
  }
}
