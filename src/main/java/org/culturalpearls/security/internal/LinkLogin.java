package org.culturalpearls.security.internal;

import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.SignIn;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.culturalpearls.security.internal.limit.RateLimiter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Authenticates people by a mailed link, once. */
class LinkLogin implements AuthenticationProvider {

  private final LinkService links;
  private final PeopleService people;
  private final RateLimiter addresses;

  LinkLogin(LinkService links, PeopleService people, LoginLimits limits) {
    this.links = links;
    this.people = people;
    this.addresses = new RateLimiter(limits.perAddress(), limits.window());
  }

  /** The details of the result have the wanted page, if it is known. */
  @Override
  public Authentication authenticate(Authentication attempt) {
    String address = NetworkAddress.keyOf(PasswordLogin.addressOf(attempt));
    if (!addresses.hasTry(address)) {
      throw new LoginRefused.TooManyTries();
    }
    String token = ((OneTimeTokenAuthenticationToken) attempt).getTokenValue();
    SignIn signIn =
        links
            .signIn(token)
            .orElseThrow(
                () -> {
                  addresses.take(address);
                  return new BadCredentialsException("closed link");
                });
    AbstractAuthenticationToken session =
        PasswordLogin.tokenOf(PersonPrincipal.of(people.person(signIn.person())));
    session.setDetails(PasswordLogin.kept(signIn.target()));
    return session;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return OneTimeTokenAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
