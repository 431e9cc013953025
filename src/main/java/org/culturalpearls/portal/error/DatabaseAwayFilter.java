package org.culturalpearls.portal.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.culturalpearls.shared.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with a page of its own while the database is away. It precedes the session filter,
 * which is the first to use the database, and renders the page as for a visitor without a session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseAwayFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);
  private static final String AWAY = DatabaseAwayFilter.class.getName() + ".AWAY";
  private static final String SECONDS_TO_WAIT = "30";

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getAttribute(AWAY) != null) {
      chain.doFilter(new SessionlessRequest(request), response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException failure) {
      if (response.isCommitted() || !DatabaseAway.isCauseOf(failure)) {
        throw failure;
      }
      LOG.warn("A request was not answered: the database is away");
      forgetSession(request);
      request.setAttribute(AWAY, true);
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /** Otherwise a loaded session would be written at the end of the request. */
  private static void forgetSession(HttpServletRequest request) {
    Collections.list(request.getAttributeNames()).stream()
        .filter(name -> name.startsWith(SessionRepositoryFilter.SESSION_REPOSITORY_ATTR))
        .forEach(request::removeAttribute);
  }
}
