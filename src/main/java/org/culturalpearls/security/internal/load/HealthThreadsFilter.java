package org.culturalpearls.security.internal.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.culturalpearls.security.internal.PublicPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reserves some request threads for the health endpoints, so that monitoring is answered while all
 * others are busy. A request without a free thread is refused at once, in plain text, since a page
 * would need what is short.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HealthThreadsFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(HealthThreadsFilter.class);
  private static final String SECONDS_TO_WAIT = "5";

  private final Semaphore places;
  private final MessageSource messages;

  HealthThreadsFilter(
      LoadLimits limits,
      @Value("${server.tomcat.threads.max:200}") int threads,
      MessageSource messages) {
    this.places = new Semaphore(Math.max(1, threads - limits.threadsForHealth()));
    this.messages = messages;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PublicPaths.HEALTH.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!places.tryAcquire()) {
      refuse(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  /** The request knows no other than the machine's where the browser says none. */
  private static Locale language(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Locale.ENGLISH
        : request.getLocale();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LOG.warn("A request was not answered: all threads are busy");
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(messages.getMessage("problem.busy.text", null, language(request)));
    if (SentBody.of(request) == null && SentBody.isOnItsWay(request)) {
      BodyReading.leaveUnread(request, new ErrorEndsLine(response));
    }
  }
}
