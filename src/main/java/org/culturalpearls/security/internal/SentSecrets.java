package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Adds the framework's filter for one-time tokens to the chain, for one form. Its own configuration
 * would also add an endpoint that creates a token at once, while ours are created when their mail
 * is sent.
 */
abstract class SentSecrets<T extends SentSecrets<T>>
    extends AbstractAuthenticationFilterConfigurer<
        HttpSecurity, T, OneTimeTokenAuthenticationFilter> {

  private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

  private SentSecrets(
      String address, Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
    super(new OneTimeTokenAuthenticationFilter(), address);
    getAuthenticationFilter()
        .setAuthenticationConverter(request -> withDetails(attempts.apply(request), request));
  }

  private Authentication withDetails(
      AbstractAuthenticationToken attempt, HttpServletRequest request) {
    attempt.setDetails(details.buildDetails(request));
    return attempt;
  }

  static String sent(HttpServletRequest request, String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "");
  }

  @Override
  protected RequestMatcher createLoginProcessingUrlMatcher(String address) {
    return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
  }

  /** The form behind a mailed link. */
  static final class OfLink extends SentSecrets<OfLink> {

    OfLink(Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
      super("/login/link/open", attempts);
    }
  }

  /** The form of the second step. */
  static final class OfCode extends SentSecrets<OfCode> {

    OfCode(Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
      super("/login/code/open", attempts);
    }
  }

  /** The form that brings the answer of a passkey. */
  static final class OfPasskey extends SentSecrets<OfPasskey> {

    OfPasskey(Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
      super("/login/passkey/open", attempts);
    }
  }
}
