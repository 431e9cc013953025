package org.culturalpearls.security.internal.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.security.internal.PublicPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for Tasklist and Cockpit under their own host only, where one is set, and for the portal
 * under every other. What is opened under the wrong one is led to the right one, by the addresses
 * that are set.
 */
@Component
@EnableConfigurationProperties(EngineSettings.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class HostsFilter extends OncePerRequestFilter {

  /** People log in at each of the two. */
  private static final RequestMatcher AT_BOTH =
      PublicPaths.anyOf(
          "/login",
          "/login/**",
          "/logout",
          "/confirm",
          "/me/sessions",
          "/me/sessions/**",
          "/static/**",
          "/favicon.ico",
          "/actuator/health",
          "/actuator/health/**");

  private static final List<String> PAGES = List.of("GET", "HEAD");

  private final Optional<EngineHost> hosts;

  HostsFilter(EngineSettings settings, Environment environment) {
    this.hosts = EngineHost.of(settings.address(), environment);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return hosts.isEmpty() || AT_BOTH.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    EngineHost known = hosts.orElseThrow();
    boolean ofEngine = PublicPaths.ENGINE.matches(request);
    if (ofEngine == known.isEngine(request.getServerName())) {
      chain.doFilter(request, response);
    } else if (PAGES.contains(request.getMethod()) && !PublicPaths.ENGINE_API.matches(request)) {
      response.sendRedirect((ofEngine ? known.engine() : known.portal()) + pathOf(request));
    } else {
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }

  private static String pathOf(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }
}
