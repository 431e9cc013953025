package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that need no login; everything that is not named here does. */
final class PublicPaths {

  private static final RequestMatcher STATIC =
      anyOf("/css/**", "/js/**", "/fonts/**", "/pearl.svg", "/favicon.ico");

  private static final RequestMatcher PAGES =
      anyOf(
          "/login",
          "/login/forgotten",
          "/login/link",
          "/login/link/{token}",
          "/invitation/{token}",
          "/setup",
          "/privacy",
          "/accessibility",
          "/help",
          "/actuator/health",
          "/actuator/health/**");

  /** The engine's web applications, which bring headers and a CSRF protection of their own. */
  static final RequestMatcher ENGINE = anyOf("/camunda/**");

  static final RequestMatcher ENGINE_API = anyOf("/camunda/api/**");

  /** Pages whose own address is a secret that lets somebody in. */
  static final RequestMatcher SECRET = anyOf("/invitation/{token}", "/login/link/{token}");

  static final RequestMatcher ALL = new OrRequestMatcher(STATIC, PAGES);

  private PublicPaths() {}

  static boolean isStatic(HttpServletRequest request) {
    return STATIC.matches(request);
  }

  /** Matchers of whole addresses: the string form would leave out the engine's own servlets. */
  private static RequestMatcher anyOf(String... patterns) {
    return new OrRequestMatcher(
        Arrays.stream(patterns)
            .map(
                pattern ->
                    (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
            .toList());
  }
}
