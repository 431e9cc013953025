package org.culturalpearls.security.internal;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.culturalpearls.security.internal.limit.RateLimiter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * The second step: authenticates by a code who gave the password or opened the link before. Whoever
 * else knows these may use up the tries of the account, but not those of a device that has logged
 * in before; and who has not passed the first step uses up none.
 */
class CodeLogin implements AuthenticationProvider {

  private final SecondFactorService factors;
  private final PeopleService people;
  private final SessionEnds ends;
  private final DeviceCookie devices;
  private final RateLimiter accounts;
  private final RateLimiter networks;
  private final RateLimiter strangers;

  CodeLogin(
      SecondFactorService factors,
      PeopleService people,
      SessionEnds ends,
      DeviceCookie devices,
      LoginLimits limits) {
    this.factors = factors;
    this.people = people;
    this.ends = ends;
    this.devices = devices;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
    this.networks = new RateLimiter(limits.perAddress(), limits.window());
    this.strangers = new RateLimiter(limits.perAddress(), limits.window());
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    Attempt attempt = (Attempt) authentication;
    String network = NetworkAddress.keyOf(PasswordLogin.addressOf(attempt));
    SecondStep step = attempt.step.orElseThrow(() -> refusal(network));
    Optional<String> device = devices.deviceOf(step.person(), PasswordLogin.deviceOf(attempt));
    String tries = step.person() + device.map(known -> " " + known).orElse("");
    if ((device.isEmpty() && !networks.hasTry(network)) || !accounts.take(tries)) {
      throw new LoginRefused.TooManyTries();
    }
    PersonView person = people.persons(List.of(step.person())).get(step.person());
    if (person == null
        || !person.active()
        || isOver(step)
        || !factors.accepts(step.person(), attempt.code)) {
      if (device.isEmpty()) {
        networks.take(network);
      }
      throw new WrongCode(step.person());
    }
    accounts.giveBack(tries);
    AbstractAuthenticationToken session = PasswordLogin.tokenOf(PersonPrincipal.of(person));
    session.setDetails(PasswordLogin.kept(step.page()));
    return session;
  }

  /** Each one that is told is a line of the security log. */
  private AuthenticationException refusal(String network) {
    return strangers.take(network)
        ? new BadCredentialsException("no first step before")
        : new LoginRefused.TooManyTries();
  }

  /** Whether the password was changed since it was given. */
  private boolean isOver(SecondStep step) {
    return ends.of(step.person()).filter(step.begun()::isBefore).isPresent();
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return Attempt.class.isAssignableFrom(authentication);
  }

  /** A wrong code of somebody who is known by the first step. */
  static class WrongCode extends BadCredentialsException {

    private final transient PersonId person;

    WrongCode(PersonId person) {
      super("wrong code");
      this.person = person;
    }

    PersonId person() {
      return person;
    }
  }

  /** A typed code, and the first step that came before. */
  static class Attempt extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Optional<SecondStep> step;
    private final String code;

    Attempt(Optional<SecondStep> step, String code) {
      super(List.of());
      this.step = step;
      this.code = code;
    }

    @Override
    public Object getCredentials() {
      return code;
    }

    @Override
    public Object getPrincipal() {
      return "";
    }
  }
}
