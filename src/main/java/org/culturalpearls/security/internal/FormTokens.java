package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Stores CSRF tokens: in the session of a logged-in person, else in a cookie that scripts can't
 * read, so that viewing a page with a form creates no session.
 */
class FormTokens implements CsrfTokenRepository {

  private static final String COOKIE = "form";

  private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();
  private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

  FormTokens(CookieRule rule) {
    cookie.setCookieName(rule.name(COOKIE));
    cookie.setHeaderName("X-CSRF-TOKEN");
    cookie.setCookieCustomizer(
        each -> {
          each.sameSite("Lax");
          if (rule.secure()) {
            each.secure(true);
          }
        });
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return SessionPerson.of(request).isPresent() ? session : cookie;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }
}
