package org.culturalpearls.security.internal.limit;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.security.PublicAnswers;
import org.springframework.stereotype.Component;

/** Counts the answers of each network address; it is kept in memory only. */
@Component
class AnswerLimiter implements PublicAnswers {

  private final RateLimiter addresses;

  AnswerLimiter(LoginLimits limits) {
    this.addresses = new RateLimiter(limits.answersPerAddress(), limits.window());
  }

  @Override
  public boolean give(HttpServletRequest request, Runnable act) {
    String network = NetworkAddress.keyOf(request.getRemoteAddr());
    if (!addresses.take(network)) {
      return false;
    }
    boolean given = false;
    try {
      act.run();
      given = true;
    } finally {
      if (!given) {
        addresses.giveBack(network);
      }
    }
    return true;
  }
}
