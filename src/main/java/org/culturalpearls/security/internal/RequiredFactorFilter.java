package org.culturalpearls.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.SecondFactorService;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever has to set up a second factor to that page, from everywhere but the public pages.
 * The login decides it, so that other requests read nothing for it.
 */
class RequiredFactorFilter extends OncePerRequestFilter {

  private static final String ATTRIBUTE = RequiredFactorFilter.class.getName();
  private static final RequestMatcher OPEN =
      PublicPaths.anyOf(
          "/me/second-factor",
          "/me/second-factor/new",
          "/me/second-factor/passkeys/new",
          "/me/second-factor/passkeys/options",
          "/logout");

  private final RedirectStrategy redirects = new DefaultRedirectStrategy();
  private final CurrentPerson current;
  private final SecondFactorService factors;

  RequiredFactorFilter(CurrentPerson current, SecondFactorService factors) {
    this.current = current;
    this.factors = factors;
  }

  static void demand(HttpSession session) {
    session.setAttribute(ATTRIBUTE, true);
  }

  static void release(HttpSession session) {
    session.removeAttribute(ATTRIBUTE);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        || session.getAttribute(ATTRIBUTE) == null
        || PublicPaths.ALL.matches(request) && !PublicPaths.HOME.matches(request)
        || OPEN.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (current.find().isEmpty() || factors.of(current.id()).isPresent()) {
      release(request.getSession());
      chain.doFilter(request, response);
    } else if (PublicPaths.ENGINE_API.matches(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else {
      redirects.sendRedirect(request, response, "/me/second-factor/new");
    }
  }
}
