package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordLoginTest {

  private static final String PASSWORD = "a few words together";

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);

  /** Its own calls of itself don't count. */
  private final PasswordEncoder encoder =
      mock(PasswordEncoder.class, delegatesTo(new BCryptPasswordEncoder(4)));

  private final CredentialService credentials = mock(CredentialService.class);
  private final PeopleService people = mock(PeopleService.class);
  private final PasswordLogin login =
      new PasswordLogin(
          credentials, people, encoder, new LoginLimits(3, 5, 2, Duration.ofMinutes(15)));

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
        .isInstanceOf(TooManyTries.class);
  }

  @Test
  void brakesOneNetworkAddressOverManyAccounts() {
    for (int i = 0; i < 5; i++) {
      refusal("person" + i + "@example.org", "wrong");
    }
    assertThatThrownBy(() -> login.authenticate(unauthenticated(ilze.email(), PASSWORD)))
        .isInstanceOf(TooManyTries.class);
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
