package org.culturalpearls.security.internal;

import java.time.Clock;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecondFactorService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/**
 * A way in that is only the first step for whoever has a second factor: then nobody is
 * authenticated by it.
 */
class FirstStep implements AuthenticationProvider {

  private final AuthenticationProvider way;
  private final SecondFactorService factors;
  private final Clock clock;

  FirstStep(AuthenticationProvider way, SecondFactorService factors, Clock clock) {
    this.way = way;
    this.factors = factors;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    Authentication person = way.authenticate(attempt);
    if (person != null
        && person.getPrincipal() instanceof PersonPrincipal known
        && factors.of(known.id()).isPresent()) {
      String page = person.getDetails() instanceof String wanted ? wanted : null;
      throw new SecondStep.Asked(new SecondStep(known.id(), page, clock.instant()));
    }
    return person;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return way.supports(authentication);
  }
}
