package org.culturalpearls.security.internal;

import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasswordTries;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes a try of the person for each password and gives it back unless it was wrong. */
@Component
class OwnPasswordLimiter implements PasswordTries {

  private final CurrentPerson current;
  private final RateLimiter accounts;

  OwnPasswordLimiter(CurrentPerson current, LoginLimits limits) {
    this.current = current;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
  }

  @Override
  public void take(Runnable what) {
    String person = current.id().toString();
    if (!accounts.take(person)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    boolean wrong = false;
    try {
      what.run();
    } catch (RuleBroken refused) {
      wrong = refused.field().filter("current"::equals).isPresent();
      throw refused;
    } finally {
      if (!wrong) {
        accounts.giveBack(person);
      }
    }
  }
}
