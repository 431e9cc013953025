package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the session of a request ends, whatever is done in it.
 *
 * @param at the end
 * @param toldIn how long until people are told; nothing once they have to be
 */
public record SessionEnding(Instant at, Duration toldIn) {

  private static final String ATTRIBUTE = SessionEnding.class.getName();

  /** Empty where nobody is logged in. */
  public static Optional<SessionEnding> in(HttpServletRequest request) {
    return Optional.ofNullable((SessionEnding) request.getAttribute(ATTRIBUTE));
  }

  public void tell(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  public boolean isSoon() {
    return toldIn.isZero();
  }
}
