package org.culturalpearls.workflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Decides which of the engine's web applications are available: Tasklist to everybody, Cockpit to
 * coordinators and administrators. Admin is closed, and Welcome would only lead there.
 */
@Component
class WebAppPagesFilter extends OncePerRequestFilter {

  private static final Pattern APPLICATION = Pattern.compile("/camunda/app/([a-z]+)(/.*)?");

  private final CurrentPerson current;

  WebAppPagesFilter(CurrentPerson current) {
    this.current = current;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Matcher page = APPLICATION.matcher(new CalledApi(request).path());
    String application = page.matches() ? page.group(1) : "";
    switch (application) {
      case "tasklist" -> chain.doFilter(request, response);
      case "cockpit" -> {
        if (current.find().filter(WebAppPagesFilter::watches).isPresent()) {
          chain.doFilter(request, response);
        } else {
          response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
      }
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean watches(PersonPrincipal person) {
    return Caller.WATCHER.admits(person);
  }
}
