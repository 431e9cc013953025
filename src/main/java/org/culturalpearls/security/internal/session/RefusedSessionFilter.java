package org.culturalpearls.security.internal.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.culturalpearls.security.internal.AfterTheSession;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session in whose row something lies that the application did not put there. */
@Component
@Order(AfterTheSession.REFUSED_SESSIONS)
class RefusedSessionFilter extends OncePerRequestFilter {

  private final SessionAttributeReader reader;

  RefusedSessionFilter(SessionAttributeReader reader) {
    this.reader = reader;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    reader.hasRefused();
    try {
      chain.doFilter(request, response);
    } finally {
      HttpSession session = reader.hasRefused() ? request.getSession(false) : null;
      if (session != null) {
        session.invalidate();
      }
    }
  }
}
