package org.culturalpearls.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SessionEnding;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some time after its login, however much it is used; sooner for who sees and
 * changes most, and where nobody uses it: an open Tasklist asks for its list every few seconds, and
 * that is nobody's work. What is typed then comes back on the page that says so. The time is that
 * of the server, as for unused sessions, and no clock that a test or the demo sets.
 */
public class SessionAgeFilter extends OncePerRequestFilter {

  private static final String ATTRIBUTE = SessionAgeFilter.class.getName();
  private static final String USED = ATTRIBUTE + ".used";

  /** The use of a session is stored no more often, so that few requests write. */
  private static final Duration STORED_AFTER = Duration.ofMinutes(1);

  /** What Tasklist asks by itself, again and again. */
  private static final RequestMatcher POLLED =
      new OrRequestMatcher(
          polled(HttpMethod.GET, "/task/{id}"),
          polled(HttpMethod.GET, "/filter/{id}/list"),
          polled(HttpMethod.POST, "/filter/{id}/list"),
          polled(HttpMethod.GET, "/filter/{id}/count"),
          polled(HttpMethod.POST, "/filter/{id}/count"));

  /** For Tasklist and Cockpit, whose pages are not ours: seconds until people are told. */
  private static final String TOLD_IN = "Session-Told-In";

  private static final Duration OF_STAFF = Duration.ofHours(12);
  private static final Duration OF_OTHERS = Duration.ofHours(24);
  private static final Duration TOLD_BEFORE = Duration.ofMinutes(10);

  private final CurrentPerson current;
  private final Clock clock = Clock.systemUTC();

  SessionAgeFilter(CurrentPerson current) {
    this.current = current;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PublicPaths.isStatic(request) || SessionPerson.of(request).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    current.find().ifPresent(person -> check(person, request, response));
    chain.doFilter(request, response);
  }

  private void check(
      PersonPrincipal person, HttpServletRequest request, HttpServletResponse response) {
    Instant end = begun(request.getSession()).plus(isStaff(person) ? OF_STAFF : OF_OTHERS);
    Duration left = Duration.between(clock.instant(), end);
    if (left.isZero() || left.isNegative() || isUnused(request)) {
      new SecurityContextLogoutHandler()
          .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
      return;
    }
    Duration toldIn = left.minus(TOLD_BEFORE);
    SessionEnding ending = new SessionEnding(end, toldIn.isNegative() ? Duration.ZERO : toldIn);
    ending.tell(request);
    if (PublicPaths.ENGINE_API.matches(request)) {
      response.setHeader(TOLD_IN, Long.toString(ending.toldIn().toSeconds()));
    }
  }

  /** Begins the time anew; the person has just said who they are. */
  public static void renew(HttpSession session) {
    session.setAttribute(ATTRIBUTE, Clock.systemUTC().instant());
  }

  /** Otherwise this request is a use, unless nobody made it. */
  private boolean isUnused(HttpServletRequest request) {
    HttpSession session = request.getSession();
    Instant now = clock.instant();
    if (session.getAttribute(USED) instanceof Instant used) {
      int unused = session.getMaxInactiveInterval();
      if (unused > 0 && !now.isBefore(used.plusSeconds(unused))) {
        return true;
      }
      if (now.isBefore(used.plus(STORED_AFTER)) || POLLED.matches(request)) {
        return false;
      }
    }
    session.setAttribute(USED, now);
    return false;
  }

  private static RequestMatcher polled(HttpMethod method, String call) {
    return PathPatternRequestMatcher.withDefaults()
        .matcher(method, "/camunda/api/engine/engine/default" + call);
  }

  /** The time begins with the first request, to which the login itself leads. */
  private Instant begun(HttpSession session) {
    if (!(session.getAttribute(ATTRIBUTE) instanceof Instant)) {
      session.setAttribute(ATTRIBUTE, clock.instant());
    }
    return (Instant) session.getAttribute(ATTRIBUTE);
  }

  private static boolean isStaff(PersonPrincipal person) {
    return person.has(Role.COORDINATOR) || person.has(Role.ADMINISTRATOR);
  }
}
