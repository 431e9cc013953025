package org.culturalpearls.security.internal.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.AfterTheSession;
import org.culturalpearls.security.internal.PublicPaths;
import org.culturalpearls.security.internal.SessionPerson;
import org.culturalpearls.shared.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the concurrent pages, and the concurrent calls of the engine's web applications, of one
 * person in all browsers together, so that nobody takes all database connections. Browsers send
 * some calls at once, which then are processed one after the other.
 */
@Component
@Order(AfterTheSession.PLACES_PER_PERSON)
class PlacesPerPersonFilter extends OncePerRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final String SECONDS_TO_WAIT = "5";

  private final AtOnce<PersonId> pages;
  private final AtOnce<PersonId> calls;
  private final MessageSource messages;

  @Autowired
  PlacesPerPersonFilter(LoadLimits limits, MessageSource messages) {
    this(
        new AtOnce<>(limits.pagesPerPerson(), PATIENCE),
        new AtOnce<>(limits.callsPerPerson(), PATIENCE),
        messages);
  }

  PlacesPerPersonFilter(AtOnce<PersonId> pages, AtOnce<PersonId> calls, MessageSource messages) {
    this.pages = pages;
    this.calls = calls;
    this.messages = messages;
  }

  /** Static files of the engine's web applications need no database. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PublicPaths.isStatic(request)
        || PublicPaths.HEALTH.matches(request)
        || (PublicPaths.ENGINE.matches(request) && !PublicPaths.ENGINE_API.matches(request));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<PersonId> person = SessionPerson.of(request).map(PersonPrincipal::id);
    AtOnce<PersonId> places = PublicPaths.ENGINE_API.matches(request) ? calls : pages;
    if (person.isEmpty()) {
      chain.doFilter(request, response);
    } else if (places.begin(person.get())) {
      try {
        chain.doFilter(request, response);
      } finally {
        places.end(person.get());
      }
    } else {
      refuse(request, response);
    }
  }

  /** Tasklist, an English page, shows the message of an answer in its own format. */
  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    if (PublicPaths.ENGINE_API.matches(request)) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setContentType("application/json;charset=UTF-8");
      String text = messages.getMessage("error.security.too-many", null, Locale.ENGLISH);
      response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + text + "\"}");
    } else {
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }
}
