package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.culturalpearls.Race;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.SignIn;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;

class LinkLoginTest {

  private static final WantedPage WANTED = new WantedPage(new CookieRule(false, ""));
  private static final DeviceCookie DEVICES =
      new DeviceCookie(new CookieRule(false, ""), new InstallationKey(() -> "a key"));
  private static final LoginLimits LIMITS =
      new LoginLimits(3, 9, 3, 2, 20, 5, 200, Duration.ofMinutes(15));

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  private final LinkService links = mock(LinkService.class);
  private final PeopleService people = mock(PeopleService.class);
  private final LinkLogin login = new LinkLogin(links, people, LIMITS);

  @BeforeEach
  void ilzeHasALink() {
    when(links.signIn(any())).thenReturn(Optional.empty());
    when(links.signIn("right")).thenReturn(Optional.of(new SignIn(ilze.id(), "/tasks/1")));
    when(people.person(ilze.id())).thenReturn(ilze);
  }

  @Test
  void letsInWithTheRolesOfNowAndKeepsNoToken() {
    Authentication session = login.authenticate(attempt("right", "192.0.2.1"));
    assertThat(session.getPrincipal()).isEqualTo(PersonPrincipal.of(ilze));
    assertThat(session.getCredentials()).isNull();
    assertThat(session.getDetails()).isEqualTo("/tasks/1");
    assertThat(session.getAuthorities()).extracting("authority").containsExactly("ROLE_MENTEE");
  }

  @Test
  void looksAtNoTokenAfterTooManyWrongOnesFromOneNetworkAddress() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> login.authenticate(attempt("guessed", "192.0.2.1")))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> login.authenticate(attempt("right", "192.0.2.1")))
        .isInstanceOf(LoginRefused.TooManyTries.class);
    assertThat(login.authenticate(attempt("right", "192.0.2.2")).isAuthenticated()).isTrue();
  }

  @Test
  void refusesNoRightLinkBecauseManyComeAtOnce() throws Exception {
    Callable<?>[] logins = new Callable<?>[60];
    Arrays.fill(logins, (Callable<?>) () -> login.authenticate(attempt("right", "192.0.2.1")));
    assertThat(Race.winners(logins)).isEqualTo(60);
  }

  @Test
  void takesAFewRequestsForALinkPerAddressWhetherItExistsOrNot() throws Exception {
    MailedLinks requests =
        new MailedLinks(
            links, WANTED, mock(EntrantService.class), DEVICES, mock(PeopleService.class), LIMITS);
    assertThat(requests.take(LinkKind.SIGN_IN, "ilze@example.org", from("192.0.2.1"))).isTrue();
    assertThat(requests.take(LinkKind.PASSWORD_RESET, " ILZE@example.org", from("192.0.2.2")))
        .isTrue();
    assertThat(requests.take(LinkKind.SIGN_IN, "ilze@example.org", from("192.0.2.3"))).isFalse();
    requests.destroy();
    verify(links, times(1)).request(LinkKind.SIGN_IN, "ilze@example.org", null);
    verify(links, times(1)).request(LinkKind.PASSWORD_RESET, "ilze@example.org", null);
  }

  @Test
  void takesSomeRequestsForLinksFromOneNetworkAddress() throws Exception {
    MailedLinks requests =
        new MailedLinks(
            links, WANTED, mock(EntrantService.class), DEVICES, mock(PeopleService.class), LIMITS);
    for (int i = 0; i < 3; i++) {
      assertThat(requests.take(LinkKind.SIGN_IN, i + "@example.org", from("192.0.2.1"))).isTrue();
    }
    assertThat(requests.take(LinkKind.SIGN_IN, "9@example.org", from("192.0.2.1"))).isFalse();
    requests.destroy();
  }

  private static Authentication attempt(String token, String from) {
    var attempt = new OneTimeTokenAuthenticationToken(token);
    attempt.setDetails(new WebAuthenticationDetailsSource().buildDetails(from(from)));
    return attempt;
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
