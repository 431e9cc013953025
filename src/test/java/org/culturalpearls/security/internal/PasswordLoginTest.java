package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.culturalpearls.Race;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class PasswordLoginTest {

  private static final String PASSWORD = "a few words together";

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);

  /** Its own calls of itself don't count. */
  private final PasswordEncoder encoder =
      mock(PasswordEncoder.class, delegatesTo(new BCryptPasswordEncoder(4)));

  private final CredentialService credentials = mock(CredentialService.class);
  private final PeopleService people = mock(PeopleService.class);
  private final DeviceCookie devices =
      new DeviceCookie(new CookieRule(false, ""), new InstallationKey(() -> "a key"));
  private final PasswordLogin login =
      new PasswordLogin(
          credentials,
          people,
          encoder,
          new PasswordBrakes(
              devices, new LoginLimits(3, 9, 5, 2, 20, 5, 200, Duration.ofMinutes(15))),
          new PasswordChecks());

  @BeforeEach
  void ilzeHasAPassword() {
    knows(encoder.encode(PASSWORD), true);
    when(people.person(ilze.id())).thenReturn(ilze);
  }

  private void knows(String hash, boolean active) {
    when(credentials.byEmail(ilze.email()))
        .thenReturn(Optional.of(new Credentials(ilze.id(), ilze.email(), hash, active)));
  }

  @Test
  void letsInWhoHasTheRightPassword() {
    var session = login.authenticate(unauthenticated(" ILZE@example.org ", PASSWORD));
    assertThat(session.getPrincipal()).isEqualTo(PersonPrincipal.of(ilze));
    assertThat(session.getCredentials()).isNull();
    assertThat(session.getAuthorities()).extracting("authority").containsExactly("ROLE_MENTEE");
  }

  /** The details of a login are kept in the session. */
  @Test
  void keepsNeitherNetworkNorDevice() {
    Authentication session =
        new ProviderManager(login)
            .authenticate(attempt("192.0.2.7", deviceOf(ilze.id()), PASSWORD));
    assertThat(session.getDetails())
        .isEqualTo(new WebAuthenticationDetails("", null))
        .isNotInstanceOf(LoginDetails.class);
  }

  @Test
  void answersAnUnknownAddressAsItDoesAWrongPassword() {
    String wrong = refusal(ilze.email(), "something else entirely");
    String unknown = refusal("nobody@example.org", PASSWORD);
    assertThat(unknown).isEqualTo(wrong);
  }

  @Test
  void hashesForAnUnknownAddressTooSoThatTimeTellsNothing() {
    refusal("nobody@example.org", PASSWORD);
    verify(encoder).matches(any(), any());
  }

  @Test
  void doesTheSameWorkWhoeverTheAddressIs() {
    for (String email : List.of(ilze.email(), "nobody@example.org")) {
      clearInvocations(credentials, encoder, people);
      refusal(email, "something else entirely");
      verify(credentials).byEmail(email);
      verify(encoder).matches(any(), any());
      verifyNoMoreInteractions(credentials, encoder, people);
    }
    knows(encoder.encode(PASSWORD), false);
    clearInvocations(credentials, encoder, people);
    refusal(ilze.email(), PASSWORD);
    verify(credentials).byEmail(ilze.email());
    verify(encoder).matches(any(), any());
    verifyNoMoreInteractions(credentials, encoder, people);
  }

  @Test
  void refusesWhoIsDeactivatedWithTheSameAnswer() {
    String wrong = refusal(ilze.email(), "something else entirely");
    knows(encoder.encode(PASSWORD), false);
    assertThat(refusal(ilze.email(), PASSWORD)).isEqualTo(wrong);
  }

  @Test
  void looksAtNoPasswordAfterTooManyWrongOnes() {
    for (int i = 0; i < 3; i++) {
      refusal(ilze.email(), "wrong " + i);
    }
    assertThatThrownBy(() -> login.authenticate(unauthenticated(ilze.email(), PASSWORD)))
        .isInstanceOf(LoginRefused.TooManyTries.class);
  }

  @Test
  void brakesOneNetworkAddressOverManyAccounts() {
    for (int i = 0; i < 5; i++) {
      refusal("person" + i + "@example.org", "wrong");
    }
    assertThatThrownBy(() -> login.authenticate(unauthenticated(ilze.email(), PASSWORD)))
        .isInstanceOf(LoginRefused.TooManyTries.class);
  }

  @Test
  void keepsNobodyWaitingForWhatStrangersTypeElsewhere() {
    for (int i = 0; i < 3; i++) {
      wrongFrom("192.0.2.1", null);
    }
    assertThat(isLetInFrom("192.0.2.1", null)).isFalse();
    assertThat(isLetInFrom("192.0.2.2", null)).isTrue();
  }

  @Test
  void keepsAnAccountWaitingThatIsTriedFromEverywhereButNotItsOwnDevice() {
    String device = deviceOf(ilze.id());
    for (int i = 0; i < 9; i++) {
      wrongFrom("192.0.2." + i, null);
    }
    assertThat(isLetInFrom("192.0.2.99", null)).isFalse();
    assertThat(isLetInFrom("192.0.2.99", deviceOf(new PersonId(1)))).isFalse();
    assertThat(isLetInFrom("192.0.2.99", device.replace('.', ' '))).isFalse();
    assertThat(isLetInFrom("192.0.2.99", device + "0")).isFalse();
    assertThat(isLetInFrom("192.0.2.99", device)).isTrue();
  }

  @Test
  void brakesADeviceByItself() {
    String device = deviceOf(ilze.id());
    for (int i = 0; i < 3; i++) {
      wrongFrom("192.0.2." + i, device);
    }
    assertThat(isLetInFrom("192.0.2.99", device)).isFalse();
    assertThat(isLetInFrom("192.0.2.99", null)).isTrue();
  }

  @Test
  void refusesNoRightPasswordBecauseManyComeAtOnce() throws Exception {
    Callable<?>[] logins = new Callable<?>[60];
    Arrays.fill(
        logins, (Callable<?>) () -> login.authenticate(unauthenticated(ilze.email(), PASSWORD)));
    assertThat(Race.winners(logins)).isEqualTo(60);
  }

  @Test
  void looksAtFewWrongPasswordsAlsoWhenManyComeAtOnce() throws Exception {
    Callable<?>[] logins = new Callable<?>[60];
    Arrays.fill(logins, (Callable<?>) () -> refused(unauthenticated(ilze.email(), "wrong")));
    Race.winners(logins);
    verify(encoder, atMost(3 + Runtime.getRuntime().availableProcessors())).matches(any(), any());
  }

  /** The encoder stands still for everybody but Ilze's own device. */
  @Test
  @Timeout(30)
  void letsInAKnownDeviceWhilePasswordsOfManyNetworksAreChecked() throws Exception {
    String device = deviceOf(ilze.id());
    CountDownLatch computed = new CountDownLatch(1);
    doAnswer(
            call -> {
              computed.await();
              return false;
            })
        .when(encoder)
        .matches(eq("wrong"), any());
    List<Thread> strangers =
        IntStream.range(0, 8)
            .mapToObj(i -> new Thread(() -> refused(attempt("192.0.2." + i, null, "wrong"))))
            .toList();
    strangers.forEach(Thread::start);
    await().until(() -> strangers.stream().allMatch(PasswordLoginTest::waits));

    assertThat(isLetInFrom("192.0.2.99", device)).isTrue();
    computed.countDown();
    for (Thread stranger : strangers) {
      stranger.join();
    }
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  private String deviceOf(PersonId person) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    devices.put(person, response);
    return response.getCookie("device").getValue();
  }

  private void wrongFrom(String address, String device) {
    assertThat(refused(attempt(address, device, "wrong")))
        .isInstanceOf(BadCredentialsException.class);
  }

  private boolean isLetInFrom(String address, String device) {
    AuthenticationException refused = refused(attempt(address, device, PASSWORD));
    assertThat(refused == null || refused instanceof LoginRefused.TooManyTries).isTrue();
    return refused == null;
  }

  private UsernamePasswordAuthenticationToken attempt(
      String address, String device, String password) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    if (device != null) {
      request.setCookies(new Cookie("device", device));
    }
    var attempt = unauthenticated(ilze.email(), password);
    attempt.setDetails(devices.details(request));
    return attempt;
  }

  private AuthenticationException refused(Authentication attempt) {
    try {
      login.authenticate(attempt);
      return null;
    } catch (AuthenticationException refused) {
      return refused;
    }
  }

  @Test
  void keepsThePasswordAnewWhenItsEncodingIsOld() {
    String older = new BCryptPasswordEncoder(5).encode(PASSWORD);
    knows(older, true);
    login.authenticate(unauthenticated(ilze.email(), PASSWORD));
    verify(credentials, never()).encodeAnew(any(), any());

    when(encoder.upgradeEncoding(any())).thenReturn(true);
    login.authenticate(unauthenticated(ilze.email(), PASSWORD));
    verify(credentials).encodeAnew(new Credentials(ilze.id(), ilze.email(), older, true), PASSWORD);
  }

  private String refusal(String email, String password) {
    try {
      login.authenticate(unauthenticated(email, password));
    } catch (BadCredentialsException refused) {
      return refused.getMessage();
    }
    throw new AssertionError("was let in");
  }
}
