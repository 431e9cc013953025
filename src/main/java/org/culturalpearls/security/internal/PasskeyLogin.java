package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.security.PasskeyService;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.culturalpearls.security.internal.limit.RateLimiter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Authenticates by a passkey, alone or after a password or link: the device has asked for a finger,
 * face or PIN, so that it counts for both steps. A signature is not guessed: wrong answers of a
 * network keep nobody out who brings a right one.
 */
class PasskeyLogin implements AuthenticationProvider {

  private final PasskeyService passkeys;
  private final PeopleService people;
  private final RateLimiter networks;

  PasskeyLogin(PasskeyService passkeys, PeopleService people, LoginLimits limits) {
    this.passkeys = passkeys;
    this.people = people;
    this.networks = new RateLimiter(limits.perAddress(), limits.window());
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    Attempt attempt = (Attempt) authentication;
    PersonView person =
        passkeys
            .holder(attempt.answer, attempt.request)
            .map(people::person)
            .filter(PersonView::active)
            .orElseThrow(() -> refusal(NetworkAddress.keyOf(PasswordLogin.addressOf(attempt))));
    AbstractAuthenticationToken session = PasswordLogin.tokenOf(PersonPrincipal.of(person));
    session.setDetails(PasswordLogin.kept(attempt.pageOf(person.id())));
    return session;
  }

  /** Each one that is told is a line of the security log. */
  private AuthenticationException refusal(String network) {
    return networks.take(network)
        ? new BadCredentialsException("wrong passkey")
        : new LoginRefused.TooManyTries();
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return Attempt.class.isAssignableFrom(authentication);
  }

  /** The answer of a device, and the first step if one came before. */
  static class Attempt extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Optional<SecondStep> step;
    private final transient HttpServletRequest request;
    private final String answer;

    Attempt(Optional<SecondStep> step, String answer, HttpServletRequest request) {
      super(List.of());
      this.step = step;
      this.answer = answer;
      this.request = request;
    }

    /** Which a mailed link knew, or null. */
    private String pageOf(PersonId person) {
      return step.filter(first -> first.person().equals(person)).map(SecondStep::page).orElse(null);
    }

    @Override
    public Object getCredentials() {
      return answer;
    }

    @Override
    public Object getPrincipal() {
      return "";
    }
  }
}
