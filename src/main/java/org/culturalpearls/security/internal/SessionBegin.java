package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Stores when a session began with a password, and ends the others of a person whose password
 * changes: whoever knew the old one is out. The session that changed it continues.
 */
@Component
class SessionBegin {

  private static final String ATTRIBUTE = SessionBegin.class.getName();

  private final SessionEnds ends;
  private final CurrentPerson current;
  private final Clock clock;

  SessionBegin(SessionEnds ends, CurrentPerson current, Clock clock) {
    this.ends = ends;
    this.current = current;
    this.clock = clock;
  }

  /** Called when a password was correct. */
  void mark(HttpSession session) {
    session.setAttribute(ATTRIBUTE, now());
  }

  boolean isOver(PersonId person, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object begun = session == null ? null : session.getAttribute(ATTRIBUTE);
    return ends.of(person)
        .map(end -> !(begun instanceof Instant instant) || instant.isBefore(end))
        .orElse(false);
  }

  @EventListener
  void passwordChanged(PersonEvent.PasswordChanged change) {
    Instant now = now();
    ends.endBefore(change.person(), now);
    boolean own =
        current.find().map(PersonPrincipal::id).filter(change.person()::equals).isPresent();
    if (own
        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
      web.getRequest().getSession().setAttribute(ATTRIBUTE, now);
    }
  }

  /** In the precision of the database. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
