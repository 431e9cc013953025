package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.springframework.security.core.AuthenticationException;

/**
 * A login between password and code. It is all that its session holds: nobody is logged in yet.
 *
 * @param page the wanted page as a mailed link knows it, or null
 * @param begun when the password or link was accepted
 */
record SecondStep(PersonId person, String page, Instant begun) implements Serializable {

  private static final String ATTRIBUTE = SecondStep.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  static Optional<SecondStep> in(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(known -> known.getAttribute(ATTRIBUTE))
        .filter(SecondStep.class::isInstance)
        .map(SecondStep.class::cast)
        .filter(step -> now.isBefore(step.begun.plus(PATIENCE)));
  }

  /** In a session of its own: whoever used this browser before is logged out. */
  void begin(HttpServletRequest request) {
    HttpSession earlier = request.getSession(false);
    if (earlier != null) {
      earlier.invalidate();
    }
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(PATIENCE.toSeconds()));
    session.setAttribute(ATTRIBUTE, this);
  }

  /** Thrown when a password or link is right and a code is asked for besides. */
  static class Asked extends AuthenticationException {

    private final transient SecondStep step;

    Asked(SecondStep step) {
      super("a code is asked for");
      this.step = step;
    }

    SecondStep step() {
      return step;
    }
  }
}
