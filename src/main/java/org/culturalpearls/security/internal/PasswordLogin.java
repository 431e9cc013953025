package org.culturalpearls.security.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.security.PersonPrincipal;
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

  private final CredentialService credentials;
  private final PeopleService people;
  private final PasswordEncoder encoder;
  private final RateLimiter accounts;
  private final RateLimiter addresses;
  private final String hashOfNobody;

  PasswordLogin(
      CredentialService credentials,
      PeopleService people,
      PasswordEncoder encoder,
      LoginLimits limits) {
    this.credentials = credentials;
    this.people = people;
    this.encoder = encoder;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
    this.addresses = new RateLimiter(limits.perAddress(), limits.window());
    this.hashOfNobody = encoder.encode("nobody");
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String email = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(attempt.getCredentials());
    String address = NetworkAddress.keyOf(addressOf(attempt));
    if (!addresses.take(address) || !accounts.take(email)) {
      throw new TooManyTries();
    }
    Optional<Credentials> found = credentials.byEmail(email);
    boolean right =
        encoder.matches(password, found.map(Credentials::passwordHash).orElse(hashOfNobody));
    if (found.isEmpty() || !right || !found.get().active()) {
      throw new BadCredentialsException("wrong address or password");
    }
    addresses.giveBack(address);
    accounts.giveBack(email);
    return loggedIn(found.get(), password);
  }

  private Authentication loggedIn(Credentials right, String password) {
    if (encoder.upgradeEncoding(right.passwordHash())) {
      credentials.encodeAnew(right, password);
    }
    return tokenOf(PersonPrincipal.of(people.person(right.person())));
  }

  static AbstractAuthenticationToken tokenOf(PersonPrincipal person) {
    List<? extends GrantedAuthority> authorities =
        person.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
  }

  static String addressOf(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails web
        ? web.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
