package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractAuthenticationFilterConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Adds the framework's filter for one-time tokens to the chain. Its own configuration would also
 * add an endpoint that creates a token at once, while ours are created when their mail is sent.
 */
class LinkLoginConfigurer
    extends AbstractAuthenticationFilterConfigurer<
        HttpSecurity, LinkLoginConfigurer, OneTimeTokenAuthenticationFilter> {

  private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

  LinkLoginConfigurer() {
    super(new OneTimeTokenAuthenticationFilter(), "/login/link/open");
    getAuthenticationFilter().setAuthenticationConverter(this::attempt);
  }

  private Authentication attempt(HttpServletRequest request) {
    String token = Objects.requireNonNullElse(request.getParameter("token"), "");
    AbstractAuthenticationToken attempt = new OneTimeTokenAuthenticationToken(token);
    attempt.setDetails(details.buildDetails(request));
    return attempt;
  }

  @Override
  protected RequestMatcher createLoginProcessingUrlMatcher(String address) {
    return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
  }
}
