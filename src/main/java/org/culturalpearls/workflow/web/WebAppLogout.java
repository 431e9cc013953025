package org.culturalpearls.workflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the whole session when somebody logs out of Tasklist or Cockpit, which end only their own
 * part of it.
 */
@Component
class WebAppLogout extends OncePerRequestFilter {

  private static final String ADDRESS = "/camunda/api/admin/auth/user/default/logout";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST") && new CalledApi(request).path().equals(ADDRESS));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Tasklist stores half-filled forms in the browser, where the next person would find them.
    response.setHeader("Clear-Site-Data", "\"storage\"");
    chain.doFilter(request, response);
    if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
      new SecurityContextLogoutHandler()
          .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
  }
}
