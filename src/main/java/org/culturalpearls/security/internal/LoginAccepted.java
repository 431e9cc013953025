package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.culturalpearls.security.WaitingForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Marks the start of the session and redirects to the requested page, or the start page. A mailed
 * link may be opened in another browser: the link itself has the page. It is always a path,
 * whatever host the request named.
 */
class LoginAccepted implements AuthenticationSuccessHandler {

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final SessionBegin begin;
  private final WantedPage requests;
  private final SecondFactorService factors;
  private final Clock clock;
  private final DeviceCookie devices;
  private final Duration unused;
  private final Kind kind;
  private final ApplicationEventPublisher events;

  /**
   * @param unused timeout of an idle session
   */
  LoginAccepted(
      SessionBegin begin,
      WantedPage requests,
      SecondFactorService factors,
      Clock clock,
      DeviceCookie devices,
      Duration unused,
      Kind kind,
      ApplicationEventPublisher events) {
    this.devices = devices;
    this.kind = kind;
    this.events = events;
    this.begin = begin;
    this.requests = requests;
    this.factors = factors;
    this.clock = clock;
    this.unused = unused;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval(Math.toIntExact(unused.toSeconds()));
    begin.mark(session);
    putToken(request);
    ProofFilter.mark(session, clock.instant());
    PersonId who = ((PersonPrincipal) Objects.requireNonNull(person.getPrincipal())).id();
    // Until it is known that none is missing: what fails here leaves nobody in without it.
    RequiredFactorFilter.demand(session);
    if (!lacksFactor(who)) {
      RequiredFactorFilter.release(session);
    }
    devices.put(who, response);
    events.publishEvent(new LoginEvent(kind, who, null, request));
    String page =
        WaitingForm.carried(request, who)
            .map(waiting -> pageOf(waiting, session))
            .orElseGet(() -> wanted(request, person));
    requests.removeRequest(request, response);
    redirects.sendRedirect(request, response, Objects.requireNonNullElse(page, "/"));
  }

  private String wanted(HttpServletRequest request, Authentication person) {
    return person.getDetails() instanceof String known ? known : requests.of(request);
  }

  /** A form that waited for this link is sent by the person, not by the link. */
  private static String pageOf(WaitingForm waiting, HttpSession session) {
    return !waiting.page() && waiting.keepIn(session) ? ProofFilter.PAGE : waiting.address();
  }

  /**
   * Pages that are opened at the same moment would each make one, of which the last would count.
   */
  private static void putToken(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
  }

  private boolean lacksFactor(PersonId person) {
    return factors.missingFrom(person).filter(from -> !clock.instant().isBefore(from)).isPresent();
  }
}
