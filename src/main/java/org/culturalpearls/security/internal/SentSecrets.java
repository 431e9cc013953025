package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.core.Authentication;
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

  private final DeviceCookie devices;

  private SentSecrets(
      String address,
      DeviceCookie devices,
      Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
    super(new OneTimeTokenAuthenticationFilter(), address);
    this.devices = devices;
    getAuthenticationFilter()
        .setAuthenticationConverter(request -> withDetails(attempts.apply(request), request));
  }

  private Authentication withDetails(
      AbstractAuthenticationToken attempt, HttpServletRequest request) {
    attempt.setDetails(devices.details(request));
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

    OfLink(
        DeviceCookie devices, Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
      super("/login/link/open", devices, attempts);
    }
  }

  /** The form of the second step. */
  static final class OfCode extends SentSecrets<OfCode> {

    OfCode(
        DeviceCookie devices, Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
      super("/login/code/open", devices, attempts);
    }
  }

  /** The form that brings the answer of a passkey. */
  static final class OfPasskey extends SentSecrets<OfPasskey> {

    OfPasskey(
        DeviceCookie devices, Function<HttpServletRequest, AbstractAuthenticationToken> attempts) {
      super("/login/passkey/open", devices, attempts);
    }
  }
}
