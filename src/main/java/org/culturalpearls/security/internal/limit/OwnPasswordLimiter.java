package org.culturalpearls.security.internal.limit;

import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PasswordTries;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Takes a try of the person for each password and gives it back unless it was wrong. */
@Component
public class OwnPasswordLimiter implements PasswordTries {

  private final CurrentPerson current;
  private final RateLimiter accounts;

  public OwnPasswordLimiter(CurrentPerson current, LoginLimits limits) {
    this.current = current;
    this.accounts = new RateLimiter(limits.perAccount(), limits.window());
  }

  @Override
  public void take(Runnable what) {
    accounts.attempt(
        current.id().toString(),
        () -> {
          what.run();
          return null;
        },
        OwnPasswordLimiter::isWrong);
  }

  private static boolean isWrong(RuntimeException refused) {
    return refused instanceof RuleBroken broken
        && broken.field().filter("current"::equals).isPresent();
  }
}
