package org.culturalpearls.portal.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.culturalpearls.security.InputFirewall;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses with a page of its own what the filters before the login can't read: an address that can
 * be read in two ways, and a session that no database could look for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddRequestsFilter extends OncePerRequestFilter {

  private final InputFirewall firewall = new InputFirewall();
  private final String sessionCookie;

  OddRequestsFilter(@Value("${server.servlet.session.cookie.name}") String sessionCookie) {
    this.sessionCookie = sessionCookie;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean session = namesStorableSession(request);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      HttpServletRequest readable = new UnreadableRequest(request);
      chain.doFilter(session ? readable : new SessionlessRequest(readable), response);
    } else if (session && isPlain(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private boolean isPlain(HttpServletRequest request) {
    try {
      firewall.getFirewalledRequest(request);
      return true;
    } catch (RequestRejectedException odd) {
      return false;
    }
  }

  /** Where people come by https the cookie's name has a prefix. */
  private boolean namesStorableSession(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        || Stream.of(cookies)
            .filter(cookie -> cookie.getName().endsWith(sessionCookie))
            .map(Cookie::getValue)
            .allMatch(OddRequestsFilter::isStorable);
  }

  /** The names of sessions are sent in this code. */
  private static boolean isStorable(String cookie) {
    try {
      byte[] name = Base64.getDecoder().decode(cookie);
      return InputFirewall.isStorable(new String(name, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException otherCode) {
      return true;
    }
  }
}
