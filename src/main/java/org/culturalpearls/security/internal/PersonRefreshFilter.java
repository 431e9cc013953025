package org.culturalpearls.security.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reloads the person of the session at each request, so that changed roles and a deactivation take
 * effect at once and on every node; a changed password ends the other sessions in the same way. It
 * costs two reads by primary key.
 */
class PersonRefreshFilter extends OncePerRequestFilter {

  private final CurrentPerson current;
  private final PeopleService people;
  private final SessionBegin begin;
  private final SecurityContextRepository contexts;

  PersonRefreshFilter(
      CurrentPerson current,
      PeopleService people,
      SessionBegin begin,
      SecurityContextRepository contexts) {
    this.begin = begin;
    this.current = current;
    this.people = people;
    this.contexts = contexts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PublicPaths.isStatic(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    current.find().ifPresent(known -> refresh(known, request, response));
    chain.doFilter(request, response);
  }

  private void refresh(
      PersonPrincipal known, HttpServletRequest request, HttpServletResponse response) {
    PersonView now = people.persons(List.of(known.id())).get(known.id());
    if (now == null || !now.active() || begin.isOver(known.id(), request)) {
      new SecurityContextLogoutHandler()
          .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
      return;
    }
    PersonPrincipal fresh = PersonPrincipal.of(now);
    if (!fresh.equals(known)) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(PasswordLogin.tokenOf(fresh));
      SecurityContextHolder.setContext(context);
      contexts.saveContext(context, request, response);
    }
  }
}
