package org.culturalpearls.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.culturalpearls.people.Language;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that a stranger chose, and says to caches that a page has several. */
class LanguageSwitch implements HandlerInterceptor {

  private static final Duration REMEMBERED = Duration.ofDays(365);

  /** What residents answer and what other sites show sets no cookie. */
  private static final Pattern WITHOUT_COOKIE = Pattern.compile("/survey/.*|.*/card");

  private final CurrentPerson current;

  LanguageSwitch(CurrentPerson current) {
    this.current = current;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    if (current.find().isEmpty() && !WITHOUT_COOKIE.matcher(path(request)).matches()) {
      PageLanguage.inAddress(request)
          .filter(chosen -> PageLanguage.inCookie(request).filter(chosen::equals).isEmpty())
          .ifPresent(chosen -> remember(chosen, request, response));
    }
    return true;
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static void remember(
      Language chosen, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(PageLanguage.COOKIE, PageLanguage.of(chosen).tag())
            .path(request.getContextPath() + "/")
            .maxAge(REMEMBERED)
            .secure(isSecure(request))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static boolean isSecure(HttpServletRequest request) {
    return request.isSecure() || request.getServletContext().getSessionCookieConfig().isSecure();
  }
}
