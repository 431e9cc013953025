package org.culturalpearls.security.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Authenticates by e-mail address and password. The answer and its time are the same whether the
 * address is unknown, has no password yet, is deactivated or the password is wrong.
 */
class PasswordLogin implements AuthenticationProvider {

  /** No address is longer (RFC 5321), and longer ones would fill the memory of the brakes. */
  private static final int LONGEST_ADDRESS = 254;

  /**
   * Otherwise the session would keep those of the attempt: the network, and the device's cookie.
   */
  private static final Object NOTHING_KEPT = new WebAuthenticationDetails("", null);

  private final CredentialService credentials;
  private final PeopleService people;
  private final PasswordEncoder encoder;
  private final PasswordBrakes brakes;
  private final PasswordChecks checks;
  private final String hashOfNobody;

  PasswordLogin(
      CredentialService credentials,
      PeopleService people,
      PasswordEncoder encoder,
      PasswordBrakes brakes,
      PasswordChecks checks) {
    this.credentials = credentials;
    this.people = people;
    this.encoder = encoder;
    this.brakes = brakes;
    this.checks = checks;
    this.hashOfNobody = encoder.encode("nobody");
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String email = typed.substring(0, Math.min(typed.length(), LONGEST_ADDRESS));
    String password = String.valueOf(attempt.getCredentials());
    Optional<Credentials> found = credentials.byEmail(email);
    PasswordBrakes.Login login =
        brakes.of(email, found, NetworkAddress.keyOf(addressOf(attempt)), deviceOf(attempt));
    if (!login.hasTry()) {
      throw new LoginRefused.TooManyTries();
    }
    return checks.inTurn(login.isFromKnownDevice(), () -> check(login, found, password));
  }

  /** Wrong ones that came at the same moment may have used up what was left. */
  private Authentication check(
      PasswordBrakes.Login login, Optional<Credentials> found, String password) {
    if (!login.hasTry()) {
      throw new LoginRefused.TooManyTries();
    }
    boolean right =
        encoder.matches(password, found.map(Credentials::passwordHash).orElse(hashOfNobody));
    if (found.isEmpty() || !right || !found.get().active()) {
      login.wasWrong();
      throw new BadCredentialsException("wrong address or password");
    }
    return loggedIn(found.get(), password);
  }

  private Authentication loggedIn(Credentials right, String password) {
    if (encoder.upgradeEncoding(right.passwordHash())) {
      credentials.encodeAnew(right, password);
    }
    AbstractAuthenticationToken session =
        tokenOf(PersonPrincipal.of(people.person(right.person())));
    session.setDetails(kept(null));
    return session;
  }

  static AbstractAuthenticationToken tokenOf(PersonPrincipal person) {
    List<? extends GrantedAuthority> authorities =
        person.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
  }

  /** Returns what the session keeps of a login: the page to go to, if it is known. */
  static Object kept(String page) {
    return page == null ? NOTHING_KEPT : page;
  }

  /** Returns the value of the device's cookie as sent, or null. */
  static String deviceOf(Authentication attempt) {
    return attempt.getDetails() instanceof LoginDetails details ? details.device() : null;
  }

  static String addressOf(Authentication attempt) {
    if (attempt.getDetails() instanceof LoginDetails details) {
      return details.network();
    }
    return attempt.getDetails() instanceof WebAuthenticationDetails web
        ? web.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
