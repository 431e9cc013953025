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
  public boolean take(HttpServletRequest request) {
    return addresses.take(NetworkAddress.keyOf(request.getRemoteAddr()));
  }
}
