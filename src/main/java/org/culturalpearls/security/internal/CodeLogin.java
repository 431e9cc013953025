package org.culturalpearls.security.internal;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecondFactorService;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** The second step: authenticates by a code who gave the password or opened the link before. */
class CodeLogin implements AuthenticationProvider {

  private final SecondFactorService factors;
  private final PeopleService people;
  private final SessionEnds ends;
  private final RateLimiter accounts;
  private final RateLimiter addresses;

  CodeLogin(
      SecondFactorService factors, PeopleService people, SessionEnds ends, LoginLimits limits) {
    this.factors = factors;
    this.people = people;
    this.ends = ends;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
    this.addresses = new RateLimiter(limits.perAddress(), limits.window());
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    Attempt attempt = (Attempt) authentication;
    String address = NetworkAddress.keyOf(PasswordLogin.addressOf(attempt));
    if (!addresses.take(address)) {
      throw new LoginRefused.TooManyTries();
    }
    SecondStep step =
        attempt.step.orElseThrow(() -> new BadCredentialsException("no first step before"));
    String account = step.person().toString();
    if (!accounts.take(account)) {
      addresses.giveBack(address);
      throw new LoginRefused.TooManyTries();
    }
    PersonView person = people.persons(List.of(step.person())).get(step.person());
    if (person == null
        || !person.active()
        || isOver(step)
        || !factors.accepts(step.person(), attempt.code)) {
      throw new WrongCode(step.person());
    }
    addresses.giveBack(address);
    accounts.giveBack(account);
    AbstractAuthenticationToken session = PasswordLogin.tokenOf(PersonPrincipal.of(person));
    session.setDetails(PasswordLogin.kept(step.page()));
    return session;
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
