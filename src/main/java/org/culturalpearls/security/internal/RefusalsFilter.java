package org.culturalpearls.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.culturalpearls.security.internal.limit.RateLimiter;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes refused and braked requests into the security log, whoever refused them; of one network so
 * many in a while, or a stranger could fill the table. Where residents answer, nothing is kept of
 * who they are.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class RefusalsFilter extends OncePerRequestFilter {

  private static final String ENGINE = "/camunda";

  private final ApplicationEventPublisher events;
  private final RateLimiter networks;

  RefusalsFilter(ApplicationEventPublisher events, LoginLimits limits) {
    this.events = events;
    this.networks = new RateLimiter(limits.perAddress(), limits.window());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    int status = response.getStatus();
    boolean braked = status == HttpStatus.TOO_MANY_REQUESTS.value();
    if ((braked || status == HttpServletResponse.SC_FORBIDDEN)
        && !PublicPaths.WITHOUT_COOKIE.matches(request)
        && networks.take(NetworkAddress.keyOf(request.getRemoteAddr()))) {
      PersonId actor = SessionPerson.of(request).map(PersonPrincipal::id).orElse(null);
      Kind kind = braked ? Kind.BRAKED : Kind.REFUSED;
      events.publishEvent(new RefusedRequest(kind, actor, request, page(request)));
    }
  }

  /** Without ids and without tokens. */
  private static String page(HttpServletRequest request) {
    if (request.getRequestURI().startsWith(request.getContextPath() + ENGINE)) {
      return ENGINE;
    }
    return Objects.toString(
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
  }
}
